<?php
/**
 * The content pack of a block: what its post bears out of it today.
 *
 * @package ExplainerElements
 */

namespace ExplainerElements;

defined( 'ABSPATH' ) || exit;

const FACT_KINDS   = array( 'people', 'quotes', 'events', 'openQuestions', 'claims', 'numbers', 'places', 'terms' );
const MOST_BYTES   = 1000000;
const MOST_LISTED  = 500;
const MOST_NESTING = 16;

/**
 * A pack out of a block's attribute. It is anybody's who may write a post: nothing is taken for granted.
 *
 * @param mixed $stored The attribute.
 * @return \stdClass|null
 */
function read_pack( $stored ) {
	if ( ! is_string( $stored ) || '' === $stored || strlen( $stored ) > MOST_BYTES ) {
		return null;
	}
	$pack = json_decode( rawurldecode( $stored ), false, MOST_NESTING );
	if ( ! $pack instanceof \stdClass || 1 !== ( $pack->version ?? null ) ) {
		return null;
	}
	foreach ( array_merge( FACT_KINDS, array( 'questions' ) ) as $kind ) {
		$listed      = is_array( $pack->$kind ?? null ) ? array_slice( $pack->$kind, 0, MOST_LISTED ) : array();
		$pack->$kind = array_values( array_filter( $listed, __NAMESPACE__ . '\has_id' ) );
	}
	return $pack;
}

/**
 * Whether something can be a fact or a question.
 *
 * @param mixed $fact Anything.
 * @return bool
 */
function has_id( $fact ): bool {
	return $fact instanceof \stdClass && is_string( $fact->id ?? null );
}

/**
 * Takes out of a pack what the words no longer bear out, and what is still to review.
 *
 * @param \stdClass $pack      The pack, which is changed.
 * @param string    $words     The words of the article: article_words().
 * @param string[]  $withdrawn Ids of questions that the editor has withdrawn.
 * @return \stdClass
 */
function borne_out( \stdClass $pack, string $words, array $withdrawn ): \stdClass {
	$present = array();
	$gone    = array();
	foreach ( FACT_KINDS as $kind ) {
		$pack->$kind = array_values(
			array_filter(
				$pack->$kind,
				static function ( $fact ) use ( $words, &$present, &$gone ) {
					$stands = stands( $fact, $words );
					if ( $stands ) {
						$present[ $fact->id ] = true;
					} else {
						$gone[ $fact->id ] = true;
					}
					return $stands;
				}
			)
		);
	}
	foreach ( $pack->quotes as $quote ) {
		if ( isset( $quote->speaker ) && ! ( is_string( $quote->speaker ) && isset( $present[ $quote->speaker ] ) ) ) {
			unset( $quote->speaker );
		}
	}
	$pack->questions = array_values(
		array_filter(
			$pack->questions,
			static function ( $question ) use ( $words, $withdrawn, $present, $gone ) {
				if ( in_array( $question->id, $withdrawn, true ) || ! stands( $question, $words ) ) {
					return false;
				}
				foreach ( listed( $question->about ?? null ) as $id ) {
					if ( ! is_string( $id ) || ! isset( $present[ $id ] ) ) {
						return false;
					}
				}
				foreach ( listed( $question->options ?? null ) as $option ) {
					if ( ! has_id( $option ) || isset( $gone[ $option->id ] ) || ! passages_stand( $option->evidence ?? null, $words ) ) {
						return false;
					}
				}
				return true;
			}
		)
	);
	return $pack;
}

/**
 * Whether a fact or a question is nobody's to review, and all its passages stand in the words.
 *
 * @param \stdClass $fact  Fact or question.
 * @param string    $words The words of the article.
 * @return bool
 */
function stands( \stdClass $fact, string $words ): bool {
	return empty( $fact->review )
		&& passages_stand( $fact->evidence ?? null, $words )
		&& passages_stand( $fact->background ?? null, $words );
}

/**
 * Whether all passages stand in the words.
 *
 * @param mixed  $passages A list of passages, or nothing.
 * @param string $words    The words of the article.
 * @return bool
 */
function passages_stand( $passages, string $words ): bool {
	foreach ( listed( $passages ) as $passage ) {
		$exact = $passage->exact ?? null;
		if ( ! is_string( $exact ) || '' === bare_text( $exact ) || false === strpos( $words, bare_text( $exact ) ) ) {
			return false;
		}
	}
	return true;
}

/**
 * What is a list, or an empty one.
 *
 * @param mixed $value Anything.
 * @return array
 */
function listed( $value ): array {
	return is_array( $value ) ? $value : array();
}
