#!/usr/bin/env node
// The served VS Code behind the command line of the desktop one, for `runTests` of @vscode/test-electron.
import { register } from 'tsx/esm/api';

register();
await import('./served-code.ts');
