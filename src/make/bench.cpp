// SPDX-License-Identifier: Apache-2.0
#include "make/bench.h"

#include "base/base64url.h"
#include "crypto/digest.h"
#include "make/bench_fixes.h"
#include "make/bench_text.h"
#include "make/key_order.h"
#include "json/writer.h"

#include <algorithm>
#include <expected>

namespace tokenscope::make {

namespace {

constexpr std::string_view plainPayload =
    R"({"iss":"https://login.example.com","sub":"user-1","aud":"https://api.example.com","iat":0,"exp":0})";

/// The two texts, once both are objects.
struct BenchDraft
{
    json::Object header;
    json::Object payload;
};

using Started = std::expected<BenchDraft, BenchFault>;

std::expected<BenchDraft, BenchFault> startOfKind(const BenchQuestion &question, const KindTemplate &kind)
{
    // Anyone who begins from such a kind has no holder yet: one is made up, and its public key shows where it goes.
    std::optional<jose::Jwk> holder;
    if (namesHolder(kind))
        holder = makeKey({.algorithm = "ES256"}).value();
    auto draft = draftOfKind(kind, {question.moment, question.key.get(), holder ? &*holder : nullptr});
    if (!draft)
        return std::unexpected(draft.error());
    return BenchDraft{std::move(draft->header), std::move(draft->claims).value_or(json::Object())};
}

std::expected<BenchDraft, BenchFault> startOfToken(const std::string &token)
{
    auto draft = draftOfToken(token);
    if (!draft || !draft->claims)
        return std::unexpected(TextFault{.part = BenchPart::Payload});
    return BenchDraft{std::move(draft->header), std::move(*draft->claims)};
}

Started started(const BenchQuestion &question)
{
    if (question.start->token)
        return startOfToken(*question.start->token);
    if (const KindTemplate *kind = findTemplate(question.start->kind))
        return startOfKind(question, *kind);
    BenchDraft plain;
    plain.header.append("typ", json::Value("JWT"));
    plain.payload = *json::parse(plainPayload)->root.asObject();
    return plain;
}

/// What the header says of the key that the token was signed with before gives way to the new one.
json::Object withKey(const json::Object &header, const BenchQuestion &question)
{
    const auto signer = signingKey(*question.key, question.algorithm);
    if (!signer)
        return header;
    return headerFor({.header = header, .claims = {}, .payload = {}}, *signer, {});
}

/// Exactly the members that were written, in their order.
SigningOrder orderFor(const BenchDraft &draft, const SigningKey &key, std::string_view kind)
{
    SigningOrder order{.keys = {key}, .headerEdits = {}};
    order.headerEdits.removals = {"alg", "kid"};
    for (const json::Member &member : draft.header.members())
        order.headerEdits.assignments.push_back({member.name, member.value});
    const KindTemplate *form = findTemplate(kind);
    if (form && form->form == KindForm::Flattened)
        order.serialization = Serialization::Flattened;
    return order;
}

std::string algorithmOf(const BenchDraft &draft, const BenchQuestion &question)
{
    const json::Value *written = draft.header.find("alg");
    if (!written)
        return question.algorithm;
    return written->asString() ? *written->asString() : std::string(written->typeName());
}

std::vector<std::size_t> partLengths(std::string_view token)
{
    std::vector<std::size_t> lengths;
    for (std::size_t from = 0; lengths.size() < 3 && from <= token.size();) {
        const std::size_t end = std::min(token.find_first_of(".~", from), token.size());
        lengths.push_back(end - from);
        from = end + 1;
    }
    return lengths;
}

/// Signed, with its disclosures behind it.
std::expected<std::string, BenchFault> signedBench(BenchDraft draft, const BenchQuestion &question,
                                                   const SigningKey &key)
{
    std::vector<std::string> disclosures;
    if (!question.disclosable.empty()) {
        auto concealed = conceal(std::move(draft.payload), question.disclosable);
        if (!concealed)
            return std::unexpected(DisclosureFault{concealed.error()});
        draft.payload = std::move(concealed->claims);
        disclosures = std::move(concealed->disclosures);
    }
    TokenDraft drafted{.header = {}, .claims = draft.payload, .payload = {}};
    if (const json::Value *zip = draft.header.find("zip"))
        drafted.header.append("zip", *zip); // the payload is compressed where it says so
    if (const json::Value *encoded = draft.header.find("b64"))
        drafted.header.append("b64", *encoded);
    auto token = signToken(drafted, orderFor(draft, key, question.kind));
    if (!token)
        return std::unexpected(token.error());
    const KindTemplate *kind = findTemplate(question.kind);
    if (disclosures.empty() && !(kind && kind->form == KindForm::Presentation))
        return std::move(*token);
    return presentation(*token, disclosures);
}

std::expected<std::string, BenchFault> encryptedBench(const std::string &token, const jose::Jwk &recipient)
{
    const auto to = recipientOf(recipient, {}, {});
    if (!to)
        return std::unexpected(to.error());
    auto encrypted = encryptToken(token, {.recipient = *to});
    if (!encrypted)
        return std::unexpected(encrypted.error());
    return std::move(*encrypted);
}

std::expected<BenchToken, BenchFault> tokenOfBench(const BenchDraft &draft, const BenchQuestion &question)
{
    const auto key = question.key
                         ? signingKey(*question.key, algorithmOf(draft, question))
                         : std::expected<SigningKey, SigningError>(std::unexpected(SigningError{SigningFault::NoKey}));
    if (!key)
        return std::unexpected(key.error());
    const auto inner = signedBench(draft, question, *key);
    if (!inner)
        return std::unexpected(inner.error());
    const TokenDraft drafted{.header = draft.header, .claims = draft.payload, .payload = {}};
    const SentToken sentInner = sentToken(*inner, question.kind, isBoundToKey(drafted), &key->key);
    const KindTemplate *kind = findTemplate(question.kind);
    const std::string judged = kind && kind->form == KindForm::WebPush ? headerLine(sentInner) : *inner;
    const MadeToken made{.text = judged, .verificationKeys = std::span(&key->key, 1)};
    const inspect::Expectations expectations = expectationsFor(question.kind, drafted);
    BenchToken token{.text = *inner,
                     .algorithm = std::string(key->algorithm->name),
                     .sent = sentInner,
                     .profiled = profileMade(made, question.moment),
                     .inspection = inspectMade(made, expectations, question.moment),
                     .fixes = {},
                     .partLengths = partLengths(*inner)};
    token.fixes = benchFixes(token.inspection, question);
    if (!question.recipient)
        return token;
    auto encrypted = encryptedBench(*inner, *question.recipient);
    if (!encrypted)
        return std::unexpected(encrypted.error());
    token.text = *encrypted;
    token.sent.token = std::move(*encrypted);
    return token;
}

} // namespace

std::string freshTokenId()
{
    return base64url::encode(crypto::randomBytes(16));
}

BenchAnswer answerBench(const BenchQuestion &question)
{
    BenchAnswer answer{.header = question.header, .payload = question.payload, .kind = question.kind};
    if (question.start) {
        auto begun = started(question);
        if (!begun) {
            answer.fault = begun.error();
            return answer;
        }
        answer.header = json::write(begun->header, json::Layout::Indented);
        answer.payload = json::write(begun->payload, json::Layout::Indented);
    }
    auto header = readPart(answer.header, BenchPart::Header);
    auto payload = readPart(answer.payload, BenchPart::Payload);
    if (payload)
        answer.fields = readFields(*payload);
    if (!header || !payload) {
        answer.areEditsApplied = false;
        answer.fault = header ? payload.error() : header.error();
        return answer;
    }
    BenchDraft draft{std::move(*header), std::move(*payload)};
    const BenchDraft before = draft;
    if (question.key && (question.isKeyNew || question.start))
        draft.header = withKey(draft.header, question);
    for (const FieldEdit &edit : question.edits) {
        if (!applyEdit(edit.part == BenchPart::Header ? draft.header : draft.payload, edit, question.moment))
            answer.fault = DateFault{edit.name};
    }
    if (question.tidiesHeader || draft.header != before.header)
        answer.header = json::write(draft.header, json::Layout::Indented);
    if (question.tidiesPayload || draft.payload != before.payload)
        answer.payload = json::write(draft.payload, json::Layout::Indented);
    answer.fields = readFields(draft.payload);
    for (const json::Member &claim : draft.payload.members())
        answer.names.push_back(claim.name);
    if (answer.fault)
        return answer;
    auto token = tokenOfBench(draft, question);
    if (token)
        answer.token = std::move(*token);
    else
        answer.fault = token.error();
    return answer;
}

} // namespace tokenscope::make
