const mostNames = 15;

/**
 * What a query of Testing Library that failed says, without the markup of the page: what was looked for, and the names
 * there are of its role.
 */
export function shortError(message: string | null): Error {
  const text = message ?? 'The query failed';
  const [asked = '', roles = ''] = text.split('Here are the accessible roles:');
  const role = /\brole "(\w+)"/.exec(asked)?.[1];
  const own = new RegExp(`^\\s*${role ?? ''}:\\n([\\s\\S]*?)-{20}`, 'm').exec(roles)?.[1] ?? '';
  const names = [...own.matchAll(/Name "(.*)":/g)].map(([, name]) => `  ${JSON.stringify(name)}`);
  const more = names.length > mostNames ? [`  and ${names.length - mostNames} more`] : [];
  const error = new Error(
    [
      asked.split('\n\nIgnored nodes:')[0]?.trim(),
      ...(names.length > 0 ? ['Of this role there are:'] : []),
      ...names.slice(0, mostNames),
      ...more,
    ].join('\n'),
  );
  error.name = 'TestingLibraryElementError';
  return error;
}
