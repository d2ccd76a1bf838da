<?php
/**
 * The block: known to the editor, rendered for readers.
 *
 * @package ExplainerElements
 */

namespace ExplainerElements;

defined( 'ABSPATH' ) || exit;

const BLOCK       = 'explainer-elements/quiz';
const TEXT_DOMAIN = 'explainer-elements';

/**
 * Makes the block known, and tells its editor what it needs.
 */
function register_block(): void {
	load_plugin_textdomain( 'explainer-elements', false, dirname( plugin_basename( PLUGIN_FILE ) ) . '/languages' );
	$type = register_block_type( dirname( __DIR__ ) . '/block', array( 'render_callback' => __NAMESPACE__ . '\render' ) );
	if ( ! $type ) {
		return;
	}
	$handle = generate_block_asset_handle( BLOCK, 'editorScript' );
	wp_set_script_translations( $handle, 'explainer-elements', dirname( __DIR__ ) . '/languages' );
	$told = array(
		'worker'     => plugins_url( 'block/worker.js', PLUGIN_FILE ),
		'lang'       => get_bloginfo( 'language' ),
		'normalises' => class_exists( 'Normalizer' ),
	);
	wp_add_inline_script( $handle, 'window.explainerElements = ' . wp_json_encode( $told, JSON_HEX_TAG ) . ';', 'before' );
}

/**
 * The quiz as readers get it: what the post bears out now, and nothing where that is nothing.
 *
 * @param array     $attributes The block's attributes.
 * @param string    $content    What is saved inside the block: nothing.
 * @param \WP_Block $block      The block.
 * @return string HTML.
 */
function render( array $attributes, string $content, \WP_Block $block ): string {
	$post = post_around( $block );
	$pack = read_pack( $attributes['pack'] ?? null );
	if ( ! $post || ! $pack ) {
		return '';
	}
	$withdrawn = array_filter( listed( $attributes['withdrawn'] ?? null ), 'is_string' );
	$questions = borne_out( $pack, article_words( $post ), $withdrawn )->questions;
	if ( ! $questions ) {
		return '';
	}
	$count = count( $questions );
	/* translators: %s: how many questions. */
	$words = sprintf( _n( 'A quiz of %s question about this article', 'A quiz of %s questions about this article', $count, 'explainer-elements' ), number_format_i18n( $count ) );
	if ( is_feed() ) {
		return sprintf( '<p><a href="%s">%s</a></p>', esc_url( get_permalink( $post ) ), esc_html( $words ) );
	}
	wp_enqueue_script( LOADER );
	wp_enqueue_style( ROOM );
	return sprintf(
		'<div %s>%s<quick-quiz in-order limit="%d"><p>%s</p><ol>%s</ol><script type="application/json">%s</script></quick-quiz>%s</div>',
		get_block_wrapper_attributes(),
		preloads(),
		$count,
		esc_html( $words ),
		implode( '', array_map( __NAMESPACE__ . '\fallback', $questions ) ),
		script_json( without_map( $pack ) ),
		story_map( $pack )
	);
}

/**
 * The pack as the quiz takes it.
 *
 * @param \stdClass $pack The pack.
 * @return \stdClass
 */
function without_map( \stdClass $pack ): \stdClass {
	$quiz = clone $pack;
	unset( $quiz->map );
	return $quiz;
}

/**
 * Where the post happens, if its author had a map drawn: the names of the places until the widget is there. It draws no map
 * that holds anything but numbers.
 *
 * @param \stdClass $pack What the post bears out of the pack.
 * @return string HTML.
 */
function story_map( \stdClass $pack ): string {
	$points = $pack->map->points ?? null;
	$ids    = array();
	foreach ( listed( $points ) as $point ) {
		if ( has_id( $point ) ) {
			$ids[ $point->id ] = true;
		}
	}
	$places = array_values(
		array_filter(
			$pack->places,
			static function ( $place ) use ( $ids ) {
				return isset( $ids[ $place->id ] ) && is_string( $place->name ?? null );
			}
		)
	);
	if ( ! $places ) {
		return '';
	}
	$map            = clone $pack;
	$map->places    = $places;
	$map->questions = array();
	foreach ( array_diff( FACT_KINDS, array( 'places' ) ) as $kind ) {
		$map->$kind = array();
	}
	$names = array_map(
		static function ( $place ) {
			return '<li>' . esc_html( $place->name ) . '</li>';
		},
		$places
	);
	return sprintf( '<story-map><ul>%s</ul><script type="application/json">%s</script></story-map>', implode( '', $names ), script_json( $map ) );
}

/**
 * The post that the block stands in, as it is shown: in a preview with what isn't saved yet.
 *
 * @param \WP_Block $block The block.
 * @return \WP_Post|null
 */
function post_around( \WP_Block $block ) {
	$id    = (int) ( $block->context['postId'] ?? get_the_ID() );
	$shown = $GLOBALS['post'] ?? null;
	return $shown instanceof \WP_Post && $shown->ID === $id ? $shown : get_post( $id );
}

/**
 * What stands for a question until the widget is there.
 *
 * @param \stdClass $question The question.
 * @return string HTML.
 */
function fallback( \stdClass $question ): string {
	$stimulus = $question->stimulus->text ?? '';
	return sprintf(
		'<li>%s%s</li>',
		esc_html( is_string( $question->prompt ?? null ) ? $question->prompt : '' ),
		is_string( $stimulus ) && '' !== $stimulus ? '<blockquote>' . esc_html( $stimulus ) . '</blockquote>' : ''
	);
}

/**
 * JSON that nothing which goes through a post's HTML takes for its own: no tag, no entity, no shortcode, and no
 * “Wordpress” that is put right.
 *
 * @param \stdClass $pack The pack.
 * @return string
 */
function script_json( \stdClass $pack ): string {
	$json = wp_json_encode( $pack, JSON_HEX_TAG | JSON_HEX_AMP | JSON_HEX_APOS | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE );
	return (string) preg_replace_callback(
		'/"(?:[^"\\\\]++|\\\\.)*+"/',
		static function ( $text ) {
			return str_replace( array( '[', 'Wordpress' ), array( '\u005b', '\u0057ordpress' ), $text[0] );
		},
		(string) $json
	);
}
