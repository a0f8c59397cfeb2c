// Runs the built prerender with React's production code, which is chosen when React is loaded.
process.env.NODE_ENV = 'production';
await import('../../../.build/ssr/prerender.js');
