import { exampleFile } from './exampleFile.ts';

console.log(JSON.stringify(exampleFile(), null, 2));
