// SPDX-License-Identifier: Apache-2.0
#include "app/cli/challenge/challenge_options.h"

#include "challenge/pack.h"

#include <CLI/CLI.hpp>

namespace tokenscope::cli {

void describeChallenge(CLI::App &app, ChallengeOptions &options)
{
    CLI::App *command = app.add_subcommand(
        "challenge", "Make tokens that a right verifier refuses, and some that it accepts, to try a service with");
    command->add_option("--issuer", options.target.issuer, "Issuer that the service expects (iss)")
        ->type_name("ISSUER")
        ->required();
    command->add_option("--audience", options.target.audience, "Audience that the service expects (aud)")
        ->type_name("AUDIENCE")
        ->required();
    const auto kinds = challenge::challengeKinds();
    command
        ->add_option("--kind", options.target.kind,
                     "Kind of token that the service expects, whose rules are tried too; tokens of no kind if not "
                     "given")
        ->type_name("KIND")
        ->check(CLI::IsMember(std::vector<std::string>(kinds.begin(), kinds.end())));
    CLI::Option *key = command
                           ->add_option("--key", options.keyFile,
                                        "File with the private key that the service trusts: JWK, JWKS, PEM or DER; the "
                                        "command keygen makes one")
                           ->type_name("FILE");
    command->add_option("--secret-file", options.secretFile, "File with the shared secret: its bytes as they are")
        ->type_name("FILE")
        ->excludes(key);
    command->add_option("--kid", options.keyId, "Which key of a key set; also the ID of a key that has none")
        ->type_name("ID");
    command
        ->add_option("--passphrase-file", options.passphraseFile,
                     "File with the passphrase of an encrypted key in its first line, - for standard input; asked for "
                     "at the terminal where not given")
        ->type_name("FILE");
    command->add_option("--alg", options.algorithm, "Algorithm; that of the key if not given")->type_name("ALG");
    CLI::Option *folder = command
                              ->add_option("--out-dir", options.folder,
                                           "Folder for the tokens, each in a file that its owner alone can read; made "
                                           "where it is not there")
                              ->type_name("FOLDER");
    CLI::Option *url =
        command->add_option("--url", options.url, "Address that the curl commands ask")->type_name("URL");
    CLI::Option *json = command->add_flag("--json", options.json, "JSON on standard output, with the tokens in it");
    command
        ->add_option("--as", options.as,
                     "A list, or a shell script that asks an address with curl, each token out of its file")
        ->check(CLI::IsMember({"list", "curl"}))
        ->capture_default_str()
        ->excludes(json);
    url->needs(folder);
    command->footer("Exit codes: 0 made, 2 not made.");
}

} // namespace tokenscope::cli
