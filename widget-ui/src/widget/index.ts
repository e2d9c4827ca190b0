import { AiguillageServices } from './aiguillage-services';

// A page may load the script twice (two partners' blocks); the first one wins and nothing throws.
if (!customElements.get('aiguillage-services')) customElements.define('aiguillage-services', AiguillageServices);
