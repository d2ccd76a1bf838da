<?php
/**
 * The words of a post, for passages to be found in.
 *
 * @package ExplainerElements
 */

namespace ExplainerElements;

defined( 'ABSPATH' ) || exit;

/**
 * Title and content of a post without tags and blanks: what a passage of it is a part of, however it is set.
 *
 * @param \WP_Post $post The post.
 * @return string
 */
function article_words( \WP_Post $post ): string {
	// A lone "<" in a title opens no tag.
	$title = (string) preg_replace( '@</?[a-z][^<>]*>@i', '', $post->post_title );
	return bare_text( html_entity_decode( $title, ENT_QUOTES | ENT_HTML5, 'UTF-8' ) )
		. bare_words( blocks_html( parse_blocks( $post->post_content ) ) );
}

/**
 * The HTML that stands in blocks, those of other posts that they take in included, and the quiz itself left out.
 *
 * @param array $blocks As parse_blocks() gives them.
 * @param int   $depth  How many blocks they stand in that are posts of their own.
 * @return string
 */
function blocks_html( array $blocks, int $depth = 0 ): string {
	$html = '';
	foreach ( $blocks as $block ) {
		if ( BLOCK === $block['blockName'] ) {
			continue;
		}
		if ( 'core/block' === $block['blockName'] && $depth < 5 ) {
			$taken = get_post( (int) ( $block['attrs']['ref'] ?? 0 ) );
			if ( $taken && 'wp_block' === $taken->post_type && 'publish' === $taken->post_status ) {
				$html .= blocks_html( parse_blocks( $taken->post_content ), $depth + 1 );
			}
			continue;
		}
		$inner = $block['innerBlocks'];
		foreach ( $block['innerContent'] as $piece ) {
			$html .= is_string( $piece ) ? $piece : blocks_html( array( array_shift( $inner ) ), $depth );
		}
	}
	return $html;
}

/**
 * A text as it is compared. The editor does the same: see bare-words.ts.
 *
 * @param string $html HTML.
 * @return string
 */
function bare_words( string $html ): string {
	$html = (string) preg_replace( '@<(script|style)\b[^>]*>.*?</\1\s*>@si', '', $html );
	return bare_text( html_entity_decode( strip_tags( $html ), ENT_QUOTES | ENT_HTML5, 'UTF-8' ) ); // phpcs:ignore WordPress.WP.AlternativeFunctions.strip_tags_strip_tags
}

/**
 * A text without what has no ink.
 *
 * @param string $text Plain text.
 * @return string
 */
function bare_text( string $text ): string {
	if ( class_exists( 'Normalizer' ) ) {
		$text = \Normalizer::normalize( $text, \Normalizer::FORM_C ) ?: $text;
	}
	return (string) preg_replace( '/[\s\p{Z}\p{Cc}\p{Cf}]+/u', '', $text );
}
