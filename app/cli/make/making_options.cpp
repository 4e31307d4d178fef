// SPDX-License-Identifier: Apache-2.0
#include "app/cli/make/making_options.h"

#include "app/cli/number_range.h"
#include "make/kind_templates.h"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace tokenscope::cli {

namespace {

constexpr const char *openingPassphraseWords =
    "File with the passphrase of encrypted keys in its first line, - for standard input; asked for at the terminal "
    "where not given";
constexpr const char *keyIdWords = "Which key of a key set; also the ID of a key that has none";

std::vector<std::string> templateNames()
{
    std::vector<std::string> names;
    for (const make::KindTemplate &kind : make::kindTemplates())
        names.emplace_back(kind.kind);
    std::ranges::sort(names);
    return names;
}

void addList(CLI::App &command, const char *name, std::vector<std::string> &target, const char *words,
             const char *typeName)
{
    command.add_option(name, target, words)->type_name(typeName)->take_all()->allow_extra_args(false);
}

void describeMadeOutput(CLI::App &command, MadeOutput &output, const char *urlWords)
{
    command.add_option("--as", output.as, "The token alone, the line of a request's header, or a curl command")
        ->check(CLI::IsMember({"token", "header", "curl"}))
        ->capture_default_str();
    command.add_option("--url", output.url, urlWords)->type_name("URL");
    command.add_option("--out", output.file, "File for it, which its owner alone can read; - for standard output")
        ->type_name("FILE")
        ->capture_default_str();
    command.add_flag("--force", output.replacesFile, "Replace a file that is there already");
}

void describeBeginning(CLI::App &command, SignOptions &options)
{
    command
        .add_option("payload", options.payloadFile,
                    "File with the payload, - for standard input: claims as JSON, or any bytes, which are signed as "
                    "they are")
        ->type_name("FILE");
    command
        .add_option("--from", options.tokenFile,
                    "File with a token, or with one in it, to begin from its header and payload; - for standard input")
        ->type_name("FILE");
    command
        .add_option("--kind", options.kind,
                    "Begin from a good token of this kind, with example names, and hold the result to its rules")
        ->type_name("KIND")
        ->check(CLI::IsMember(templateNames()));
    command.add_option("--header-file", options.headerFile, "File with the header as JSON; alg and kid are the key's")
        ->type_name("FILE");
    addList(command, "--claim", options.claims,
            "Set a claim: exp=+30m, sub=ada, roles=[\"a\",\"b\"]; JSON where it is some, else text; +30m, -1h, +2d "
            "count from now. May be repeated",
            "NAME=VALUE");
    addList(command, "--header", options.headers, "Set a member of the header, likewise", "NAME=VALUE");
    addList(command, "--remove", options.removals, "Take a claim out, or header.kid; may be repeated", "NAME");
}

void describeSigningKeys(CLI::App &command, SignOptions &options)
{
    addList(command, "--key", options.keyFiles,
            "File with the private key: JWK, JWKS, PEM or DER; or the address of one in a device (pkcs11:object=NAME), "
            "whose PIN --passphrase-file gives; each one makes a signature, several the general JSON serialization",
            "FILE");
    command.add_option("--kid", options.keyId, keyIdWords)->type_name("ID");
    command.add_option("--secret-file", options.secretFile, "File with the shared secret: its bytes as they are")
        ->type_name("FILE");
    command.add_option("--passphrase-file", options.passphraseFile, openingPassphraseWords)->type_name("FILE");
    command.add_option("--alg", options.algorithm, "Algorithm; that of the key if not given")->type_name("ALG");
}

} // namespace

void describeKeygen(CLI::App &app, KeygenOptions &options)
{
    CLI::App *keygen = app.add_subcommand("keygen", "Make a key, or a shared secret");
    keygen
        ->add_option("--alg", options.order.algorithm,
                     "Algorithm that it is for, as in a header: ES256 (if nothing else is given), RS256, EdDSA, HS256, "
                     "ML-DSA-65, RSA-OAEP-256, ECDH-ES, A256KW and others")
        ->type_name("ALG");
    keygen->add_option("--kty", options.order.keyType, "Type of key; it follows from --alg or --crv")
        ->check(CLI::IsMember({"RSA", "EC", "OKP", "AKP", "oct"}));
    keygen->add_option("--crv", options.order.curve, "Curve; that of the algorithm, else P-256 or Ed25519")
        ->check(CLI::IsMember({"P-256", "P-384", "P-521", "secp256k1", "Ed25519", "Ed448", "X25519", "X448"}));
    keygen
        ->add_option("--bits", options.order.bits,
                     "Size of an RSA key (2048 to 4096; 2048 if not given) or of a shared secret (256, or what the "
                     "algorithm takes)")
        ->type_name("NUMBER")
        ->check(within(std::size_t(1), std::size_t(65536)));
    keygen->add_option("--kid", options.order.id, "Key ID; the thumbprint (RFC 7638) if not given")->type_name("ID");
    keygen->add_option("--use", options.order.use, "What it is for; that of the algorithm if not given")
        ->check(CLI::IsMember({"sig", "enc"}));
    keygen->add_option("--format", options.form, "Form of what is written; PEM and DER are PKCS #8")
        ->check(CLI::IsMember({"jwk", "jwks", "pem", "der"}))
        ->capture_default_str();
    keygen
        ->add_option("--out", options.out,
                     "File for the private key, which its owner alone can read (mode 0600); - for standard output")
        ->type_name("FILE");
    keygen->add_option("--public-out", options.publicOut, "File for the public key, in the same form")
        ->type_name("FILE");
    CLI::Option *file = keygen
                            ->add_option("--passphrase-file", options.passphraseFile,
                                         "File with the passphrase to put the private key under, in its first line, - "
                                         "for standard input; for PEM and DER")
                            ->type_name("FILE");
    keygen->add_flag("--ask-passphrase", options.asksPassphrase, "Ask for that passphrase at the terminal, twice")
        ->excludes(file);
    keygen->add_flag("--force", options.replacesFiles, "Replace files that are there already");
}

void describeSign(CLI::App &app, SignOptions &options)
{
    CLI::App *sign = app.add_subcommand("sign", "Make a signed token, and say where verifiers would refuse it");
    describeBeginning(*sign, options);
    describeSigningKeys(*sign, options);
    sign->add_option("--serialization", options.serialization, "Compact if not given, general with several keys")
        ->check(CLI::IsMember({"compact", "flattened", "general"}));
    sign->add_flag("--detached", options.isDetached, "Leave the payload out of the token");
    sign->add_flag("--unencoded", options.isUnencoded, "Sign the payload as it is (b64 false, RFC 7797)");
    addList(*sign, "--disclosable", options.disclosable,
            "Make an SD-JWT: a claim that its holder may disclose or not, by name or place (/address/street). May be "
            "repeated",
            "CLAIM");
    sign->add_option("--holder-key", options.holderKeyFile,
                     "File with the holder's key, which the token names; a private one signs the key binding")
        ->type_name("FILE");
    sign->add_option("--audience", options.audience, "Whom the holder shows the SD-JWT to, for the key binding")
        ->type_name("AUDIENCE");
    sign->add_option("--nonce", options.nonce, "What that verifier asked the holder to sign")->type_name("NONCE");
    sign->add_option("--method", options.method, "Method of the request that a DPoP proof is for")->type_name("METHOD");
    sign->add_option("--access-token-file", options.accessTokenFile,
                     "File with the access token that goes with a DPoP proof, for ath")
        ->type_name("FILE");
    sign->add_flag("--profiles", options.asksProfiles,
                   "Also say which common verifiers with their defaults would refuse it, if they expect its issuer and "
                   "audience");
    describeMadeOutput(*sign, options.output, "Address of a DPoP proof's request, and of the curl command");
    sign->footer("Exit codes: 0 made, also where verifiers would refuse it; 2 not made. What they would say goes to "
                 "standard\nerror.");
}

void describeEncrypt(CLI::App &app, EncryptOptions &options)
{
    CLI::App *encrypt = app.add_subcommand("encrypt", "Make an encrypted token");
    encrypt
        ->add_option("content", options.contentFile,
                     "File with what is encrypted, - for standard input: a token, claims or any bytes")
        ->type_name("FILE")
        ->capture_default_str();
    addList(*encrypt, "--header", options.headers, "Set a member of the header; may be repeated", "NAME=VALUE");
    encrypt->add_option("--key", options.keyFile, "File with the recipient's key; its public half is enough")
        ->type_name("FILE");
    encrypt->add_option("--kid", options.keyId, keyIdWords)->type_name("ID");
    encrypt
        ->add_option("--secret-file", options.secretFile,
                     "File with a shared key for dir, A256KW and the like: its bytes as they are")
        ->type_name("FILE");
    encrypt->add_option("--password-file", options.passwordFile, "File with a password (PBES2) in its first line")
        ->type_name("FILE");
    encrypt->add_option("--passphrase-file", options.passphraseFile, openingPassphraseWords)->type_name("FILE");
    encrypt->add_option("--alg", options.algorithm, "Algorithm; that of the key if not given. RSA1_5 is not made")
        ->type_name("ALG");
    encrypt->add_option("--enc", options.encryption, "Encryption of the content; A256GCM, or what the key is for")
        ->type_name("ENC");
    encrypt->add_flag("--zip", options.isDeflated, "Compress the content first");
    describeMadeOutput(*encrypt, options.output, "Address that the curl command asks");
    encrypt->footer("Exit codes: 0 made, 2 not made.");
}

} // namespace tokenscope::cli
