import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [react()],
  test: {
    // A busy machine is no failure.
    testTimeout: 240_000,
    hookTimeout: 240_000,
    // What passed needs no line, however slow the machine was.
    slowTestThreshold: 30_000,
    maxWorkers: 2,
    // Files share what they have loaded; `tests/support/components.ts` puts back what a test leaves behind, and
    // `--sequence.shuffle.files` tries it. Coverage is slower so, hence `--isolate` where it is taken (decision 014).
    isolate: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          environment: 'node',
          setupFiles: ['tests/support/messages.ts'],
          // No `exclude` here: it would hide what a script excludes by an option.
          include: ['tests/*.test.ts', 'tests/!(build|journeys)/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'components',
          environment: 'jsdom',
          include: ['tests/**/*.test.tsx'],
          setupFiles: ['tests/support/messages.ts', 'tests/support/components.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'build',
          environment: 'node',
          include: ['tests/build/**/*.test.ts'],
          setupFiles: ['tests/support/messages.ts'],
        },
      },
    ],
    coverage: {
      include: ['src/domain/**', 'src/routing/**'],
      reporter: ['text-summary'],
      thresholds: {
        'src/domain/**': { branches: 95 },
        'src/routing/**': { branches: 95 },
      },
    },
  },
});
