import { Edit } from './edit.js';
import { wp } from './wordpress.js';

// The server has told the editor the rest of the settings: block.json
wp.blocks.registerBlockType('explainer-elements/quiz', { edit: Edit, save: () => null });
