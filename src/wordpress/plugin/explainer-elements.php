<?php
/**
 * Plugin Name:       Explainer Elements
 * Description:       A block that makes a quiz from the article it stands in: every question with the words that bear it out.
 * Version:           0.0.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            Explainer Elements
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       explainer-elements
 * Domain Path:       /languages
 *
 * @package ExplainerElements
 */

namespace ExplainerElements;

defined( 'ABSPATH' ) || exit;

const PLUGIN_FILE = __FILE__;

require_once __DIR__ . '/includes/article-words.php';
require_once __DIR__ . '/includes/pack.php';
require_once __DIR__ . '/includes/assets.php';
require_once __DIR__ . '/includes/block.php';

add_action( 'init', __NAMESPACE__ . '\register_assets' );
add_action( 'init', __NAMESPACE__ . '\register_block' );
add_action( 'wp_enqueue_scripts', __NAMESPACE__ . '\keep_room' );
add_filter( 'script_loader_tag', __NAMESPACE__ . '\module_tag', 10, 3 );
add_filter( 'style_loader_tag', __NAMESPACE__ . '\style_tag', 10, 2 );
