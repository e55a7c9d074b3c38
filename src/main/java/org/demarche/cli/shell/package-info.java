/**
 * What every command shares with the shell: streams, exit codes, failures that explain themselves.
 */
@NullMarked
package org.demarche.cli.shell;

import org.jspecify.annotations.NullMarked;
