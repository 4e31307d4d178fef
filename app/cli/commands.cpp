// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"

#include "app/cli/challenge/challenge_options.h"
#include "app/cli/endpoint_commands.h"
#include "app/cli/expectation_options.h"
#include "app/cli/make/making_options.h"
#include "app/cli/number_range.h"
#include "app/cli/scan/scan_options.h"

#include <CLI/CLI.hpp>

#include <climits>

namespace tokenscope::cli {

namespace {

constexpr const char *passphraseWords = "File with the passphrase of encrypted keys (PEM, PKCS #8 or PKCS #12) in its "
                                        "first line, - for standard input; asked "
                                        "for at the terminal where not given";

void describeBatch(CLI::App &inspect, Commands &commands)
{
    inspect.add_flag("--batch", commands.batch,
                     "One JSON request a line on standard input, one inspection a line out; everything that matters is "
                     "in the requests (see below)");
    inspect.footer(inspect.get_footer() +
                   "\n\nA request of --batch has token, and may have id, jwks, key, root, "
                   "previous_jwks,\ndetached_payload_b64u, access_token, profiles (true or false) and policy with iss, "
                   "aud, algs, typ,\ntoken_type, sub, now, leeway, max_age, max_lifetime, nonce, azp, dpop_method, "
                   "dpop_url, key_binding,\nrequired, allow_rsa1_5 and inflate_limit. Members such as comment, name "
                   "and source may be added\nthem; any other is answered with an error.");
}

CLI::Option *describeReport(CLI::App &inspect, ReportOptions &options)
{
    CLI::Option *report = inspect
                              .add_option("--report", options.format,
                                          "Write a report to hand on, without token and signature, in which what "
                                          "claims such as sub, email and name say is masked")
                              ->check(CLI::IsMember({"markdown", "html", "json", "text"}));
    inspect
        .add_option("--mask", options.masked, "Claim to mask in the report too, wherever it stands; may be repeated")
        ->type_name("CLAIM")
        ->take_all()
        ->allow_extra_args(false)
        ->needs(report);
    inspect.add_option("--unmask", options.shown, "Claim to show in the report; may be repeated")
        ->type_name("CLAIM")
        ->take_all()
        ->allow_extra_args(false)
        ->needs(report);
    return report;
}

void describeKeyOptions(CLI::App &command, InspectOptions &options)
{
    command
        .add_option("--jwks", options.keySets,
                    "Key set: a file, a URL, or the URL of an issuer, whose own tokens are then expected; may be "
                    "repeated")
        ->type_name("FILE")
        ->take_all()
        ->allow_extra_args(false);
    command
        .add_option("--key", options.keyFile,
                    "The one key to verify or decrypt with: a file with a JWK, PEM or DER key or certificate")
        ->type_name("FILE");
    command.add_option("--passphrase-file", options.passphraseFile, passphraseWords)->type_name("FILE");
    command
        .add_option("--root", options.rootFiles,
                    "Root certificate, PEM or DER, that the token's own certificates (x5c) have to lead to; may be "
                    "repeated")
        ->type_name("FILE")
        ->take_all()
        ->allow_extra_args(false);
    command
        .add_option("--secret-file", options.secretFile, "The shared secret or password: a file's bytes as they are")
        ->type_name("FILE");
}

/// What came along with the token, and what belongs to it.
void describeCompanions(CLI::App &command, InspectOptions &options)
{
    command
        .add_option("--detached-payload", options.detachedPayloadFile,
                    "File with the payload of a detached JWS; compared where the token has one itself")
        ->type_name("FILE");
    command
        .add_option("--access-token-file", options.accessTokenFile,
                    "File with the access token that came along, for at_hash")
        ->type_name("FILE");
    command
        .add_option("--client-certificate", options.clientCertificateFile,
                    "File with the client's certificate for mutual TLS, to which the token may be bound")
        ->type_name("FILE");
    command
        .add_option("--holder-key", options.holderKeyFile,
                    "File with the holder's public key, for the key binding of an SD-JWT that names none itself")
        ->type_name("FILE");
    command
        .add_option("--status-list", options.statusLists,
                    "File with the status list token that the token's claim status names; may be repeated")
        ->type_name("FILE")
        ->take_all()
        ->allow_extra_args(false);
}

/// What is written besides the verdict, or in its place.
void describeOutput(CLI::App &command, InspectOptions &options)
{
    CLI::Option *profiles = command.add_flag("--profiles", options.profiles,
                                             "Also say how common verifiers with their defaults would judge");
    CLI::Option *engines =
        command
            .add_flag("--engines", options.engines,
                      "Also ask the libraries on this computer (docs/engines.md), each in a process without network; "
                      "they get the token and the key, and judge by the clock")
            ->excludes(command.get_option("--now"))
            ->excludes(command.get_option("--all"))
            ->excludes(command.get_option("--detached-payload"));
    CLI::Option *change =
        command
            .add_flag("--smallest-change", options.smallestChange,
                      "Also say what would make a token accepted that is not: the fewest changes that the caller, the "
                      "verifier or the issuer can make, each of them tried")
            ->excludes(command.get_option("--all"));
    command
        .add_option("--proof", options.proofFile,
                    "Also write how the verdict follows from token, keys and expectations, as JSON that others can "
                    "check (docs/proof.md), to this file, which its owner alone can read; - for standard output in "
                    "place of all else")
        ->type_name("FILE")
        ->excludes(command.get_option("--all"))
        ->excludes(command.get_option("--batch"));
    CLI::Option *json =
        command.add_flag("--json", options.json, "JSON on standard output; with --batch it is always that");
    CLI::Option *report = describeReport(command, options.report);
    report->excludes(profiles)->excludes(engines)->excludes(change)->excludes(json)->excludes(
        command.get_option("--all"));
}

void describeInspect(CLI::App &app, Commands &commands)
{
    InspectOptions &options = commands.inspect;
    CLI::App *command = app.add_subcommand("inspect", "Would this token be accepted, and if not, why?");
    command->add_option("text", options.token, "The token, or anything with one in it; - for standard input")
        ->type_name("TOKEN");
    CLI::Option *which = command
                             ->add_option("--token", options.tokenNumber,
                                          "Of a text with several tokens the one to report on, counted from 1; the "
                                          "first if not given. The others are listed with their verdicts")
                             ->type_name("NUMBER")
                             ->check(within(1, INT_MAX));
    command->add_flag("--all", options.allTokens, "Report on each token of the text in full")->excludes(which);
    describeBatch(*command, commands);
    describeKeyOptions(*command, options);
    describeExpectations(*command, options.expectations);
    command->add_flag("--any-issuer", options.anyIssuer, "Expect no issuer, though the keys were found through one")
        ->excludes(command->get_option("--issuer"));
    command->add_option("--now", options.now, "Judge at this time: seconds since 1970 or 2026-11-23T13:00:00Z")
        ->type_name("TIME");
    describeCompanions(*command, options);
    describeOutput(*command, options);
}

void describeKeys(CLI::App &app, Commands &commands)
{
    CLI::App *keys = app.add_subcommand("keys", "Each key's members, size, thumbprint, certificates and findings");
    keys->add_option("file", commands.keys.file,
                     "JWKS, JWK, response with keys, PEM, DER, certificate or OpenSSH public key; - for standard input")
        ->type_name("FILE")
        ->required();
    keys->add_option("--passphrase-file", commands.keys.passphraseFile, passphraseWords)->type_name("FILE");
    CLI::Option *json = keys->add_flag("--json", commands.keys.json, "JSON on standard output");
    CLI::Option *form = keys->add_option("--export", commands.keys.exportForm, "Write the keys in another form")
                            ->check(CLI::IsMember(
                                {"jwk", "jwks", "pem", "der", "pkcs1", "sec1", "ssh", "pkcs12", "csr", "certificates"}))
                            ->excludes(json);
    CLI::Option *privately =
        keys->add_flag("--private", commands.keys.withPrivate, "Export private parts too")->needs(form);
    keys->add_option("--out", commands.keys.out,
                     "File for what is exported; with private parts its owner alone can read it")
        ->type_name("FILE")
        ->needs(form);
    keys->add_option("--common-name", commands.keys.commonName,
                     "Name to ask a certificate for (CN), for --export csr: a certificate request, signed with the "
                     "private key")
        ->type_name("NAME")
        ->needs(form);
    CLI::Option *file =
        keys->add_option("--new-passphrase-file", commands.keys.newPassphraseFile,
                         "File with the passphrase to put private keys under (PEM, DER and PKCS #12), in its "
                         "first line")
            ->type_name("FILE")
            ->needs(privately);
    keys->add_flag("--ask-new-passphrase", commands.keys.asksNewPassphrase,
                   "Ask for that passphrase at the terminal, twice")
        ->needs(privately)
        ->excludes(file);
    keys->add_flag("--force", commands.keys.replacesFile, "Replace a file that is there already")->needs(form);
}

void describeLogin(CLI::App &app, Commands &commands)
{
    LoginOptions &options = commands.login;
    CLI::App *login =
        app.add_subcommand("login", "Why does this login fail? Its recording (HAR), link by link, without its secrets");
    login
        ->add_option("file", options.file,
                     "HAR file, as the network tab of a browser or a proxy saves it; - for standard input")
        ->type_name("FILE")
        ->required();
    CLI::Option *sanitized =
        login
            ->add_option("--sanitized", options.sanitizedFile,
                         "Also save the recording here, with placeholders for its codes, tokens, cookies and passwords")
            ->type_name("FILE");
    login->add_flag("--force", options.replacesFile, "Replace a file that is there already")->needs(sanitized);
    login->add_flag("--json", options.json, "JSON on standard output");
}

void describeLint(CLI::App &app, Commands &commands)
{
    LintOptions &options = commands.lint;
    CLI::App *lint = app.add_subcommand("lint", "Key sets, issuers' metadata and tokens against a policy, for CI");
    lint->add_option("inputs", options.inputs,
                     "Files or URLs: key set, JWK, PEM, an issuer or its metadata, tokens; - for standard input")
        ->type_name("INPUT")
        ->required();
    lint->add_option("--policy", options.policyFile,
                     "What is demanded, in JSON (docs/gate.md); without it, what nobody should publish or accept")
        ->type_name("FILE");
    lint->add_option("--as", options.as, "What the inputs are; told by their text if not given")
        ->check(CLI::IsMember({"keys", "jwk", "pem", "discovery", "token"}));
    lint->add_option("--expires-within", options.expiresWithin,
                     "Report keys and certificates that end within this time, for example 30d")
        ->type_name("TIME");
    lint->add_option("--format", options.format, "Form of the report")
        ->check(CLI::IsMember({"text", "json", "sarif", "junit"}))
        ->capture_default_str();
    lint->add_option("--out", options.outFile, "Write the report to this file, not to standard output")
        ->type_name("FILE");
    lint->add_option("--baseline", options.baselineFile,
                     "What this file names is known: it is reported as such and does not count")
        ->type_name("FILE");
    lint->add_option("--write-baseline", options.newBaselineFile, "Write what is found now as such a file")
        ->type_name("FILE");
    lint->add_option("--jwks", options.judging.keySets,
                     "Key set that tokens are verified with: a file, a URL, or the URL of an issuer; may be repeated")
        ->type_name("FILE")
        ->take_all()
        ->allow_extra_args(false);
    lint->add_option("--key", options.judging.keyFile, "The one key to verify or decrypt with: a file")
        ->type_name("FILE");
    lint->add_option("--secret-file", options.judging.secretFile, "The shared secret: a file's bytes as they are")
        ->type_name("FILE");
    lint->add_option("--passphrase-file", options.judging.passphraseFile, passphraseWords)->type_name("FILE");
    lint->add_option("--now", options.judging.now, "Judge at this time: seconds since 1970 or 2026-11-23T13:00:00Z")
        ->type_name("TIME");
    describeFetching(*lint, options.connection);
}

void describeDemo(CLI::App &app, Commands &commands)
{
    CLI::App *demo = app.add_subcommand("demo", "A demo endpoint on this computer, until interrupted");
    demo->add_option("--port", commands.demo.port, "Port; 0 lets the system choose")
        ->type_name("PORT")
        ->check(within(0, 65535))
        ->capture_default_str();
    demo->add_option("--delay", commands.demo.delay, "Milliseconds before each answer")
        ->type_name("MILLISECONDS")
        ->check(within(0, 600000));
    demo->add_option("--error", commands.demo.errorStatus,
                     "Answer every key call with this status, for example NoCredit")
        ->type_name("STATUS");
    demo->add_flag("--show", commands.demo.show, "Fetch its keys, show samples with their verdicts, and end");
    demo->add_flag("--quiet", commands.demo.quiet, "No line on standard error for each request");
}

/// An empty value comes from a variable that is not set: taken for an option that was not given, it would drop a check
/// without a word.
void refuseEmptyValues(CLI::App &app)
{
    const CLI::Validator notEmpty(
        [](const std::string &value) { return value.empty() ? std::string(emptyValueWords) : std::string(); }, {});
    for (CLI::App *command : app.get_subcommands({})) {
        for (CLI::Option *option : command->get_options()) {
            if (option->get_items_expected_max() > 0)
                option->check(notEmpty);
        }
    }
}

} // namespace

std::unique_ptr<CLI::App> commandLine(Commands &commands)
{
    auto program = std::make_unique<CLI::App>("Tokenscope: inspect JSON Web Tokens and the keys that sign them.",
                                              "tokenscope-cli");
    CLI::App &app = *program;
    app.set_version_flag("--version", TOKENSCOPE_VERSION);
    app.require_subcommand(1);
    app.footer("Exit codes:\n"
               "  0  accepted, or done; lint: the policy is fulfilled; login: every link that is shown holds;\n"
               "     watch: no key changed; rotation: every change left clients time;\n"
               "     challenge --run: the service answered rightly\n"
               "  1  rejected, or not a token; lint: the policy is not fulfilled; login: a link is broken;\n"
               "     watch: a key changed; rotation: a change left clients no time;\n"
               "     challenge --run: the service answered wrongly\n"
               "  2  wrong usage, unreadable input, or output that could not be written\n"
               "  3  the endpoint failed, or an address did not answer\n"
               "  4  unverified; lint: something could not be checked; login: the recording holds no login;\n"
               "     challenge --run: nothing can be concluded, or some answers were unclear\n"
               "With --batch and of scan: 0, or 2 where a line or a file could not be read.\n"
               "JSON goes to standard output, messages to standard error.");
    describeInspect(app, commands);
    describeFetch(app, commands.fetch);
    describeWatch(app, commands.watch);
    describeRotation(app, commands.rotation);
    describeKeys(app, commands);
    describeKeygen(app, commands.keygen);
    describeSign(app, commands.sign);
    describeEncrypt(app, commands.encrypt);
    describeChallenge(app, commands.challenge);
    describeScan(app, commands.scan);
    describeLogin(app, commands);
    describeLint(app, commands);
    describeDemo(app, commands);
    refuseEmptyValues(app);
    return program;
}

} // namespace tokenscope::cli
