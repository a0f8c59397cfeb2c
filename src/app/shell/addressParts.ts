export { HiddenPage } from '#app/pages/HiddenPage.tsx';
export { AddressNotices } from '#features/filters/AddressNotices.tsx';
export { HorizonBar } from '#features/filters/HorizonBar.tsx';
