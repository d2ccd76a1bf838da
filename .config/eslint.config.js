import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import typescript from 'typescript-eslint';

export default typescript.config(
  { ignores: ['dist/', 'coverage/', 'storybook-static/', '.site/', 'bench/', 'node_modules/'] },
  js.configs.recommended,
  typescript.configs.recommended,
  {
    rules: {
      // `condition || act()` is the short form that the reader's parser uses to stay small
      '@typescript-eslint/no-unused-expressions': ['error', { allowShortCircuit: true, allowTernary: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
      ],
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      // readers of text look for control characters on purpose
      'no-control-regex': 'off',
      eqeqeq: ['error', 'smart'],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['lit/decorators*', 'lit/decorators/*', '@lit/reactive-element/decorators*'],
              message: 'Those of src/ui/elements/decorators.ts are a third of the size.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['src/ui/**/*.ts', 'src/widgets/**/*.ts'],
    ...lit['flat/recommended'],
  },
  {
    files: ['src/ui/**/*.ts', 'src/widgets/**/*.ts'],
    ...wc['flat/best-practice'],
  },
  {
    // JSX types are merged into a namespace
    files: ['src/frameworks/**/*.ts'],
    rules: { '@typescript-eslint/no-namespace': 'off' },
  },
  {
    // chai's `expect(x).to.be.true` is an assertion
    files: ['test/**/*.ts'],
    rules: { '@typescript-eslint/no-unused-expressions': 'off' },
  },
  {
    files: ['**/*.mjs', '**/*.cjs', '**/*.js'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        URLSearchParams: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        module: 'writable',
        fetch: 'readonly',
        Buffer: 'readonly',
        AbortController: 'readonly',
        AbortSignal: 'readonly',
        performance: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
        TextDecoder: 'readonly',
        structuredClone: 'readonly',
        document: 'readonly',
        location: 'readonly',
        history: 'readonly',
        customElements: 'readonly',
        window: 'readonly',
        sessionStorage: 'readonly',
        localStorage: 'readonly',
        indexedDB: 'readonly',
        crypto: 'readonly',
        Event: 'readonly',
        Element: 'readonly',
        Response: 'readonly',
        getComputedStyle: 'readonly',
        PerformanceObserver: 'readonly',
        requestAnimationFrame: 'readonly',
        addEventListener: 'readonly',
        MutationObserver: 'readonly',
        // of the page that plays the LMS in test/node/interop
        calls: 'readonly',
        failing: 'readonly',
      },
    },
  },
);
