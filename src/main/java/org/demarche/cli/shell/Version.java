package org.demarche.cli.shell;

import picocli.CommandLine.IVersionProvider;

/** The version that the jar's manifest gives. */
public final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {"demarche " + text()};
  }

  /** "0.1.0"; "development" where the classes do not come from a jar. */
  public static String text() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }
}
