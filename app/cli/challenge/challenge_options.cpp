// SPDX-License-Identifier: Apache-2.0
#include "app/cli/challenge/challenge_options.h"

#include "app/cli/endpoint_commands.h"
#include "app/cli/number_range.h"
#include "challenge/pack.h"

#include <CLI/CLI.hpp>

namespace tokenscope::cli {

namespace {

/// How a service is tried.
void describeTrial(CLI::App &command, TrialOptions &options)
{
    CLI::Option *run = command
                           .add_option("--run", options.url,
                                       "Address of a service to try with each token; nothing is sent without --send")
                           ->type_name("URL");
    const auto forRun = [run](CLI::Option *option) { return option->needs(run); };
    forRun(command.add_option("--send", options.place,
                              "Send the tokens, and where in the request: header (Authorization: Bearer), header:NAME, "
                              "cookie:NAME or form:NAME"))
        ->type_name("WAY");
    forRun(command.add_flag("--dry-run", options.isDry, "Only say what would be sent"));
    forRun(command.add_option("--method", options.method, "Method of the request; GET, of a form POST, if not given"))
        ->check(CLI::IsMember({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"}));
    forRun(command.add_option("--field", options.fields, "Another field of the form; may be repeated"))
        ->type_name("NAME=VALUE")
        ->take_all()
        ->allow_extra_args(false);
    forRun(command.add_option("--accepts", options.accepting, "Status codes that mean that the token was accepted"))
        ->type_name("CODES")
        ->capture_default_str();
    forRun(command.add_option("--rate", options.rate, "Requests a second, at most"))
        ->type_name("NUMBER")
        ->check(within(0.1, 100.0))
        ->capture_default_str();
    forRun(command.add_option("--wait", options.patience,
                              "Seconds for which a service that is not ready yet is asked again"))
        ->type_name("SECONDS")
        ->check(within(0.0, 3600.0));
    forRun(command.add_option("--timeout", options.timeout, "Seconds for each request"))
        ->type_name("SECONDS")
        ->check(within(0.1, 600.0))
        ->capture_default_str();
    forRun(command.add_option("--format", options.format, "Form of the report"))
        ->check(CLI::IsMember({"text", "json", "sarif", "junit"}))
        ->capture_default_str();
    forRun(command.add_option("--out", options.outFile, "Write the report to this file, not to standard output"))
        ->type_name("FILE");
    forRun(
        command.add_flag("--with-tokens", options.showsTokens, "The tokens are in the report too, of --format json"));
    describeConnection(command, options.connection);
}

/// What the service expects of a token.
void describeTarget(CLI::App &command, ChallengeOptions &options)
{
    command
        .add_option("--issuer", options.target.issuer,
                    "Issuer that the service expects (iss); of --serve its own address if not given")
        ->type_name("ISSUER");
    command.add_option("--audience", options.target.audience, "Audience that the service expects (aud)")
        ->type_name("AUDIENCE");
    const auto kinds = challenge::challengeKinds();
    command
        .add_option("--kind", options.target.kind,
                    "Kind of token that the service expects, whose rules are tried too; tokens of no kind if not "
                    "given")
        ->type_name("KIND")
        ->check(CLI::IsMember(std::vector<std::string>(kinds.begin(), kinds.end())));
    command.add_option("--dpop-method", options.target.method, "Of --kind dpop_proof: method of the request")
        ->type_name("METHOD");
    command
        .add_option("--dpop-url", options.target.address,
                    "Of --kind dpop_proof: address of the request, without a query")
        ->type_name("URL");
}

void describeSigningKey(CLI::App &command, ChallengeOptions &options)
{
    CLI::Option *key = command
                           .add_option("--key", options.keyFile,
                                       "File with the private key that the service trusts: JWK, JWKS, PEM or DER; the "
                                       "command keygen makes one")
                           ->type_name("FILE");
    command.add_option("--secret-file", options.secretFile, "File with the shared secret: its bytes as they are")
        ->type_name("FILE")
        ->excludes(key);
    command.add_option("--kid", options.keyId, "Which key of a key set; also the ID of a key that has none")
        ->type_name("ID");
    command
        .add_option("--passphrase-file", options.passphraseFile,
                    "File with the passphrase of an encrypted key in its first line, - for standard input; asked for "
                    "at the terminal where not given")
        ->type_name("FILE");
    command.add_option("--alg", options.algorithm, "Algorithm; that of the key if not given")->type_name("ALG");
}

/// Where the tokens go.
void describeTokenFiles(CLI::App &command, ChallengeOptions &options)
{
    CLI::Option *folder = command
                              .add_option("--out-dir", options.folder,
                                          "Folder for the tokens, each in a file that its owner alone can read; made "
                                          "where it is not there")
                              ->type_name("FOLDER");
    CLI::Option *url = command.add_option("--url", options.url, "Address that the curl commands ask")->type_name("URL");
    CLI::Option *json = command.add_flag("--json", options.json, "JSON on standard output, with the tokens in it");
    command
        .add_option("--as", options.as,
                    "A list, or a shell script that asks an address with curl, each token out of its file")
        ->check(CLI::IsMember({"list", "curl"}))
        ->capture_default_str()
        ->excludes(json);
    url->needs(folder);
}

/// A key that is made for it, and served.
void describeServing(CLI::App &command, ChallengeOptions &options)
{
    CLI::Option *serves =
        command
            .add_flag("--serve", options.serves,
                      "Make a key, and serve its public half on this computer for the service to trust; without --run "
                      "until interrupted")
            ->excludes(command.get_option("--key"), command.get_option("--secret-file"));
    command.add_option("--port", options.port, "Port for that; 0 lets the system choose")
        ->type_name("PORT")
        ->check(within(0, 65535))
        ->needs(serves);
}

} // namespace

void describeChallenge(CLI::App &app, ChallengeOptions &options)
{
    CLI::App *command = app.add_subcommand(
        "challenge", "Make tokens that a right verifier refuses, and some that it accepts, to try a service with");
    describeTarget(*command, options);
    describeSigningKey(*command, options);
    describeTokenFiles(*command, options);
    describeServing(*command, options);
    describeTrial(*command, options.trial);
    for (const char *other : {"--out-dir", "--url", "--json"})
        command->get_option("--run")->excludes(command->get_option(other));
    command->footer("Exit codes: 0 made, 2 not made. With --run: 0 the service answered rightly, or nothing was sent; "
                    "1 it answered wrongly; 2 wrong usage; 3 it does not answer; 4 nothing can be concluded, or some "
                    "answers were unclear.");
}

} // namespace tokenscope::cli
