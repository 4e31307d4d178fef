// SPDX-License-Identifier: Apache-2.0
#include "app/cli/make/sign_command.h"

#include "app/cli/command_input.h"
#include "app/cli/command_line_words.h"
#include "app/cli/make/making_keys.h"
#include "app/cli/make/output_file.h"
#include "base/base64url.h"
#include "base/system_clock.h"
#include "crypto/digest.h"
#include "explain/make/signing_words.h"
#include "explain/phrases/plain_text.h"
#include "make/disclosures.h"
#include "make/kind_draft.h"
#include "make/made_token.h"
#include "json/document.h"

#include <algorithm>
#include <optional>

namespace tokenscope::cli {

using namespace Qt::StringLiterals;

namespace {

using Words = std::optional<QString>;
template <typename Value>
using Expected = std::expected<Value, QString>;

constexpr std::string_view proofKind = "dpop_proof";

/// What was given on the command line, read.
struct SigningInput
{
    Moment moment;
    std::vector<make::SigningKey> keys = {};
    std::optional<jose::Jwk> holder = {};
    const make::KindTemplate *kind = nullptr;
    make::Edits claimEdits = {};
    make::Edits headerEdits = {};
};

bool wantsBinding(const SignOptions &options)
{
    return !options.audience.empty() || !options.nonce.empty();
}

constexpr std::string_view headerPrefix = "header.";

bool isOfHeader(const std::string &removal)
{
    return removal.starts_with(headerPrefix);
}

/// Options that go together, and those that do not.
Words signUsageFault(const SignOptions &options)
{
    const int begins = int(!options.payloadFile.empty()) + int(!options.tokenFile.empty()) + int(!options.kind.empty());
    if (begins > 1)
        return CommandLineWords::tr("Start from one thing: a payload, --from FILE or --kind KIND.");
    if (begins == 0 && options.claims.empty())
        return CommandLineWords::tr(
            "There is nothing to sign. Give a payload, --from FILE, --kind KIND or --claim NAME=VALUE.");
    if (options.keyFiles.empty() && options.secretFile.empty())
        return CommandLineWords::tr(
            "There is no key to sign with. Give --key FILE or --secret-file FILE; the command keygen makes keys.");
    if (wantsBinding(options) && (options.audience.empty() || options.nonce.empty() || options.holderKeyFile.empty()))
        return CommandLineWords::tr("A key binding takes --holder-key, --audience and --nonce.");
    const make::KindTemplate *kind = make::findTemplate(options.kind);
    const bool isPresented = !options.disclosable.empty() || (kind && kind->form == make::KindForm::Presentation);
    if (wantsBinding(options) && !isPresented)
        return CommandLineWords::tr(
            "A key binding comes at the end of an SD-JWT. Name the claims to disclose with --disclosable.");
    if (!options.output.url.empty() && options.kind != proofKind && options.output.as != "curl")
        return CommandLineWords::tr("--url is for --kind dpop_proof and --as curl.");
    const bool isForProof = !options.method.empty() || !options.accessTokenFile.empty();
    if (isForProof && options.kind != proofKind)
        return CommandLineWords::tr("--method and --access-token-file are for --kind dpop_proof.");
    const bool isJson =
        options.serialization == "flattened" || options.serialization == "general" || options.keyFiles.size() > 1;
    if (isJson && options.output.as != "token")
        return CommandLineWords::tr("A token in JSON does not go into a header. Leave --as out.");
    const bool changesClaims =
        !options.claims.empty() || !options.disclosable.empty() || !std::ranges::all_of(options.removals, &isOfHeader);
    if (options.isDetached && (options.payloadFile.empty() || changesClaims))
        return CommandLineWords::tr(
            "--detached signs a file as it is. Give it as the payload, and change nothing in it.");
    if (!options.disclosable.empty() && (isJson || options.isDetached || options.isUnencoded))
        return CommandLineWords::tr("--disclosable makes an SD-JWT, which is a compact token with its payload.");
    return outputFault(options.output);
}

Words readAssignments(const std::vector<std::string> &texts, const QString &option, Moment now, make::Edits &edits)
{
    for (const std::string &text : texts) {
        auto assignment = make::readAssignment(text, now);
        if (!assignment)
            return CommandLineWords::tr("%1 takes NAME=VALUE, for example exp=+30m.").arg(option);
        edits.assignments.push_back(std::move(*assignment));
    }
    return std::nullopt;
}

Words readEdits(const SignOptions &options, SigningInput &input)
{
    constexpr std::string_view ofPayload = "payload.";
    for (const std::string &name : options.removals) {
        if (isOfHeader(name))
            input.headerEdits.removals.push_back(name.substr(headerPrefix.size()));
        else
            input.claimEdits.removals.push_back(name.starts_with(ofPayload) ? name.substr(ofPayload.size()) : name);
    }
    if (auto fault = readAssignments(options.claims, u"--claim"_s, input.moment, input.claimEdits))
        return fault;
    return readAssignments(options.headers, u"--header"_s, input.moment, input.headerEdits);
}

/// What was asked for, also by way of the header.
std::string algorithmOf(const SignOptions &options, const make::Edits &headerEdits)
{
    if (!options.algorithm.empty())
        return options.algorithm;
    for (const make::Assignment &assignment : headerEdits.assignments) {
        if (assignment.name == "alg" && assignment.value.asString())
            return *assignment.value.asString();
    }
    return {};
}

Words readKeys(const SignOptions &options, SigningInput &input)
{
    Passphrase passphrase(options.passphraseFile);
    const std::string algorithm = algorithmOf(options, input.headerEdits);
    for (const std::string &place : options.keyFiles) {
        auto key = signingKeyAt(place, options.keyId, algorithm, passphrase);
        if (!key)
            return key.error();
        input.keys.push_back(std::move(*key));
    }
    if (!options.secretFile.empty()) {
        const auto secret = secretOfFile(options.secretFile, options.keyId);
        if (!secret)
            return secret.error();
        auto signing = make::signingKey(*secret, algorithm);
        if (!signing)
            return explain::signingWords(signing.error());
        input.keys.push_back(std::move(*signing));
    }
    if (!options.holderKeyFile.empty()) {
        auto holder = keyOfFile(options.holderKeyFile, {}, KeyPart::Any, passphrase);
        if (!holder)
            return holder.error();
        if (holder->isSymmetric())
            return CommandLineWords::tr("A holder has a key pair, and no shared secret.");
        input.holder = std::move(*holder);
    }
    return std::nullopt;
}

Expected<make::TokenDraft> draftFromFile(const SignOptions &options)
{
    auto text = readInput(options.payloadFile);
    if (!text)
        return std::unexpected(text.error());
    return options.isDetached ? make::draftOfBytes(std::move(*text)) : make::draftOfPayload(std::move(*text));
}

Expected<make::TokenDraft> draftFromToken(const std::string &path)
{
    const auto text = readInput(path);
    if (!text)
        return std::unexpected(text.error());
    auto draft = make::draftOfToken(*text);
    if (!draft)
        return std::unexpected(QString::fromStdString(path) + u": "_s + explain::draftWords(draft.error()));
    return std::move(*draft);
}

Expected<make::TokenDraft> draftFromKind(const SigningInput &input)
{
    const make::KindOccasion occasion{input.moment, &input.keys.front().key, input.holder ? &*input.holder : nullptr};
    auto draft = make::draftOfKind(*input.kind, occasion);
    if (!draft)
        return std::unexpected(explain::kindDraftWords(draft.error()) + u' ' +
                               CommandLineWords::tr("Give it with --holder-key FILE."));
    return std::move(*draft);
}

Words readHeaderFile(const std::string &path, json::Object &header)
{
    const auto text = readInput(path);
    if (!text)
        return text.error();
    const auto document = json::parse(*text);
    if (!document || !document->root.asObject())
        return CommandLineWords::tr("%1 is not a JSON object, as a header has to be.")
            .arg(QString::fromStdString(path));
    header = *document->root.asObject();
    return std::nullopt;
}

Expected<make::TokenDraft> beginning(const SignOptions &options, const SigningInput &input)
{
    if (!options.tokenFile.empty())
        return draftFromToken(options.tokenFile);
    if (input.kind)
        return draftFromKind(input);
    Expected<make::TokenDraft> draft;
    if (!options.payloadFile.empty())
        draft = draftFromFile(options);
    else
        draft->claims = json::Object();
    if (draft && draft->claims && options.headerFile.empty() && options.disclosable.empty())
        draft->header.append("typ", json::Value("JWT"));
    return draft;
}

/// RFC 9449, 4.2.
Words addRequest(const SignOptions &options, json::Object &claims)
{
    if (!options.method.empty())
        claims.set("htm", json::Value(options.method));
    if (!options.output.url.empty())
        claims.set("htu", json::Value(options.output.url.substr(0, options.output.url.find_first_of("?#"))));
    if (options.accessTokenFile.empty())
        return std::nullopt;
    const auto token = readSecretLine(options.accessTokenFile);
    if (!token)
        return token.error();
    const std::string text = token->toStdString();
    claims.set("ath", json::Value(base64url::encode(crypto::sha256(asBytes(text)))));
    return std::nullopt;
}

Words editClaims(const SignOptions &options, const SigningInput &input, make::TokenDraft &draft)
{
    const bool isBound = input.holder && !(input.kind && make::namesHolder(*input.kind));
    if (!draft.claims && (!input.claimEdits.isEmpty() || !options.disclosable.empty() || isBound))
        return CommandLineWords::tr("The payload is not a JSON object, so it has no claims.");
    if (!draft.claims)
        return std::nullopt;
    if (input.kind && input.kind->kind == proofKind) {
        if (auto fault = addRequest(options, *draft.claims))
            return fault;
    }
    if (isBound) {
        json::Object confirmation;
        confirmation.append("jwk", make::barePublicKey(*input.holder));
        draft.claims->set("cnf", json::Value(std::move(confirmation)));
    }
    input.claimEdits.apply(*draft.claims);
    return std::nullopt;
}

Expected<make::TokenDraft> draftOf(const SignOptions &options, const SigningInput &input)
{
    auto draft = beginning(options, input);
    if (!draft)
        return draft;
    if (!options.headerFile.empty()) {
        if (const auto fault = readHeaderFile(options.headerFile, draft->header))
            return std::unexpected(*fault);
    }
    if (const auto fault = editClaims(options, input, *draft))
        return std::unexpected(*fault);
    return draft;
}

make::SigningOrder orderOf(const SignOptions &options, const SigningInput &input)
{
    make::SigningOrder order;
    order.keys = input.keys;
    order.isDetached = options.isDetached;
    order.isUnencoded = options.isUnencoded;
    order.headerEdits = input.headerEdits;
    const bool isFlat = input.kind && input.kind->form == make::KindForm::Flattened;
    if (options.serialization == "general" || (options.serialization.empty() && input.keys.size() > 1))
        order.serialization = make::Serialization::General;
    else if (options.serialization == "flattened" || (options.serialization.empty() && isFlat))
        order.serialization = make::Serialization::Flattened;
    return order;
}

/// With disclosures and the holder's signature behind it, where they are asked for.
Expected<std::string> presented(const SignOptions &options, const SigningInput &input, std::string token,
                                const std::vector<std::string> &disclosures)
{
    const bool isOfSuchKind = input.kind && input.kind->form == make::KindForm::Presentation;
    if (options.disclosable.empty() && !isOfSuchKind)
        return token;
    std::string text = make::presentation(token, disclosures);
    if (!wantsBinding(options))
        return text;
    const auto holder = make::signingKey(*input.holder, {});
    if (!holder)
        return std::unexpected(explain::signingWords(holder.error()));
    auto bound = make::bindToHolder(text, *holder, {options.audience, options.nonce, input.moment});
    if (!bound)
        return std::unexpected(explain::signingWords(bound.error()));
    return std::move(*bound);
}

Expected<std::string> signedText(const SignOptions &options, const SigningInput &input, make::TokenDraft &draft)
{
    std::vector<std::string> disclosures;
    if (!options.disclosable.empty()) {
        auto concealed = make::conceal(*draft.claims, options.disclosable);
        if (!concealed)
            return std::unexpected(
                CommandLineWords::tr("There is no claim “%1” to make disclosable. The place of one within another is "
                                     "written /address/street.")
                    .arg(explain::quotedText(concealed.error())));
        draft.claims = std::move(concealed->claims);
        disclosures = std::move(concealed->disclosures);
    }
    auto token = make::signToken(draft, orderOf(options, input));
    if (!token)
        return std::unexpected(explain::signingWords(token.error()));
    return presented(options, input, std::move(*token), disclosures);
}

void sayWhatVerifiersSay(const SignOptions &options, const SigningInput &input, const make::TokenDraft &draft,
                         const std::string &text)
{
    std::vector<jose::Jwk> keys;
    for (const make::SigningKey &key : input.keys)
        keys.push_back(key.key);
    const std::string payload = options.isDetached ? make::payloadText(draft) : std::string();
    make::MadeToken made{text, keys};
    if (options.isDetached)
        made.detachedPayload = payload;
    sayWhoRefuses(make::inspectMade(made, make::expectationsFor(options.kind, draft), input.moment));
    if (options.asksProfiles)
        sayWhichVerifiersRefuse(make::profileMade(made, input.moment));
}

} // namespace

ExitCode runSign(const SignOptions &options)
{
    if (const auto fault = signUsageFault(options))
        return notMade(*fault);
    SigningInput input{.moment = clockNow(), .kind = make::findTemplate(options.kind)};
    if (const auto fault = readEdits(options, input))
        return notMade(*fault);
    if (const auto fault = readKeys(options, input))
        return notMade(*fault);
    auto draft = draftOf(options, input);
    if (!draft)
        return notMade(draft.error());
    auto text = signedText(options, input, *draft);
    if (!text)
        return notMade(text.error());
    const make::SentToken sent =
        make::sentToken(*text, options.kind, make::isBoundToKey(*draft), &input.keys.front().key);
    const bool hasKeyBehind = input.kind && input.kind->form == make::KindForm::WebPush;
    sayWhatVerifiersSay(options, input, *draft, hasKeyBehind ? make::headerLine(sent) : *text);
    return writeMade(sent, options.output);
}

} // namespace tokenscope::cli
