/**
 * YAML files in, immutable speakers, issues, frames, cues and acts out, or every problem at once.
 */
@NullMarked
package org.demarche.codebook;

import org.jspecify.annotations.NullMarked;
