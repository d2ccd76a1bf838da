<?php
/**
 * The widget's own files, each with its hash.
 *
 * @package ExplainerElements
 */

namespace ExplainerElements;

defined( 'ABSPATH' ) || exit;

const LOADER = 'explainer-elements-loader';
const ROOM   = 'explainer-elements-room';

/**
 * What the build wrote down of the files: their folder, their hashes, and which of them a quiz takes first.
 *
 * @return array
 */
function assets(): array {
	static $assets = null;
	$assets        = $assets ?? require __DIR__ . '/assets-list.php';
	return $assets;
}

/**
 * The address of one of them. The folder is named by what is in it: no cache has files of two versions.
 *
 * @param string $file Its name.
 * @return string
 */
function asset_url( string $file ): string {
	return plugins_url( assets()['folder'] . '/' . $file, PLUGIN_FILE );
}

/**
 * Makes script and style known to WordPress, to be loaded where a quiz stands.
 */
function register_assets(): void {
	// phpcs:disable WordPress.WP.EnqueuedResourceParameters.MissingVersion
	wp_register_script( LOADER, asset_url( 'loader.js' ), array(), null, true );
	wp_register_style( ROOM, asset_url( 'reserve.css' ), array(), null );
	// phpcs:enable
}

/**
 * Keeps the quiz's room from the first paint where the page is known to have one.
 */
function keep_room(): void {
	if ( is_singular() && has_block( BLOCK ) ) {
		wp_enqueue_style( ROOM );
	}
}

/**
 * Writes the loader as a module with its hash, which WordPress 6.1 has no words for.
 *
 * @param string $tag    The tag as WordPress writes it.
 * @param string $handle Whose it is.
 * @param string $src    Its address.
 * @return string
 */
function module_tag( string $tag, string $handle, string $src ): string {
	if ( LOADER !== $handle ) {
		return $tag;
	}
	return wp_get_script_tag(
		array(
			'type'        => 'module',
			'async'       => true,
			'src'         => $src,
			'integrity'   => assets()['integrity']['loader.js'],
			'crossorigin' => 'anonymous',
			'id'          => LOADER . '-js',
		)
	);
}

/**
 * Gives the style sheet its hash.
 *
 * @param string $tag    The tag as WordPress writes it.
 * @param string $handle Whose it is.
 * @return string
 */
function style_tag( string $tag, string $handle ): string {
	if ( ROOM !== $handle ) {
		return $tag;
	}
	$hash = sprintf( ' integrity="%s" crossorigin="anonymous"', esc_attr( assets()['integrity']['reserve.css'] ) );
	return str_replace( '<link ', '<link' . $hash . ' ', $tag );
}

/**
 * Asks the browser for the quiz's modules ahead of their use, and holds each against its hash.
 *
 * @return string HTML.
 */
function preloads(): string {
	$links = '';
	foreach ( assets()['modules'] as $file => $hash ) {
		$links .= sprintf(
			'<link rel="modulepreload" href="%s" integrity="%s" crossorigin="anonymous" fetchpriority="low">',
			esc_url( asset_url( $file ) ),
			esc_attr( $hash )
		);
	}
	return $links;
}
