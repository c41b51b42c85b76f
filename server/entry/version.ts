// By name, so that only the version is bundled, not the whole manifest.
import { version } from '../../package.json';

export { version };
