// The line that docs/users/developer.md gives users under a strict content security policy, in a module of its own: imports run
// before the statements of the file that holds them, so it takes effect only as the first import.
import * as z from 'zod';

z.config({ jitless: true });
