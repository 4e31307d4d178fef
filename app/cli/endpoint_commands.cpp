// SPDX-License-Identifier: Apache-2.0
#include "app/cli/endpoint_commands.h"

#include "app/cli/number_range.h"

#include <CLI/CLI.hpp>

namespace tokenscope::cli {

namespace {

/// Which key set is meant, and how it is asked for.
void describeAddress(CLI::App &command, FetchOptions &options)
{
    command
        .add_option(
            "url", options.url,
            "Endpoint, key set URL or issuer, also without https:// (login.example.com is an issuer); of Pangea a "
            "domain such as aws.eu.pangea.cloud will do (of another one with --kind pangea); where nothing is given, "
            "the variable PANGEA_DOMAIN counts")
        ->type_name("URL");
    command
        .add_option("--from", options.requestFile,
                    "File with a curl command or Postman item that says URL, kind and token, - "
                    "for standard input")
        ->type_name("FILE");
    describeFetching(command, options);
    command.add_option("--kind", options.kind, "What the URL is; taken from its path if not given")
        ->check(CLI::IsMember({"pangea", "jwks", "oidc"}));
}

} // namespace

void describeConnection(CLI::App &command, FetchOptions &options)
{
    command
        .add_option("--ca-file", options.authoritiesFile,
                    "PEM file with the certificates to trust in place of the system's")
        ->type_name("FILE");
    command
        .add_option("--client-cert", options.clientCertificateFile,
                    "Client certificate for a server that wants one (mutual TLS): PEM, or PKCS #12 with its key")
        ->type_name("FILE");
    command
        .add_option("--client-key", options.clientKeyFile,
                    "Its private key in PEM, where it is not in the certificate's file")
        ->type_name("FILE");
    command
        .add_option("--client-passphrase-file", options.clientPassphraseFile,
                    "File with the passphrase of that key or PKCS #12 file in its first line, - for standard input")
        ->type_name("FILE");
    command
        .add_option("--proxy", options.proxy,
                    "http://host:port, socks5://host:port or none; the system's where not given")
        ->type_name("ADDRESS");
    command.add_flag("--http2", options.http2,
                     "Use HTTP/2 where the server speaks it; for servers that you trust, its headers have no bound");
    command
        .add_option("--allow-clear-text", options.clearTextHosts,
                    "Host, without port, that may be asked over http, where anybody on the way can read it; may be "
                    "repeated")
        ->type_name("HOST")
        ->take_all()
        ->allow_extra_args(false);
}

void describeFetching(CLI::App &command, FetchOptions &options)
{
    describeConnection(command, options);
    command
        .add_option("--timeout", options.timeout,
                    "Seconds for all of it, retries included; 30 as usual. A longer one also holds for connecting and "
                    "for a server that is silent")
        ->type_name("SECONDS")
        ->check(within(0.001, 3600.0));
    command
        .add_option(
            "--token-file", options.tokenFile,
            "File with the bearer token (first line that is not blank), - for standard input; for Pangea the variable "
            "PANGEA_AUTHN_TOKEN serves too")
        ->type_name("FILE");
    command.add_flag(
        "--send-token-anyway", options.sendsTokenAnyway,
        "Send the token even if it is a JSON Web Token of another issuer, or the kind of endpoint needs none");
}

void describeFetch(CLI::App &app, FetchOptions &options)
{
    CLI::App *fetch = app.add_subcommand("fetch", "Fetch keys and show the response");
    describeAddress(*fetch, options);
    fetch->add_flag("--json", options.json, "JSON on standard output, with all that went over the wire");
}

void describeWatch(CLI::App &app, WatchOptions &options)
{
    CLI::App *watch =
        app.add_subcommand("watch", "Does a key set change? A JSON line for each answer that is another than before");
    describeAddress(*watch, options.connection);
    watch
        ->add_option("--every", options.every,
                     "How often it is asked for, from 1s to 1d; less often where the server says how long its answer "
                     "is fresh, or when to come back")
        ->type_name("TIME")
        ->capture_default_str();
    watch->add_option("--for", options.duration, "End after this time, such as 1h; without it, when interrupted")
        ->type_name("TIME");
    watch->add_flag("--until-change", options.untilChange, "End at the first change");
    watch->add_flag("--remember", options.remembers,
                    "Keep each set, public members alone, in the history that the window has of this address: its "
                    "Key rotation draws them, and it names keys that are gone");
}

void describeRotation(CLI::App &app, RotationOptions &options)
{
    CLI::App *rotation =
        app.add_subcommand("rotation", "Which clients refuse which tokens when, after keys changed as a watch saw it");
    rotation->add_option("file", options.file, "What watch wrote; - for standard input")->type_name("FILE")->required();
    rotation->add_option("--token-lifetime", options.tokenLifetime, "How long tokens live, such as 1h, for the advice")
        ->type_name("TIME");
    rotation->add_flag("--json", options.json, "JSON on standard output");
}

} // namespace tokenscope::cli
