// SPDX-License-Identifier: Apache-2.0
#include "endpoint/key_response.h"

#include "base/char_view.h"
#include "base/whitespace.h"
#include "concurrency/release_off_thread.h"
#include "endpoint/answer/body_shape.h"
#include "json/document.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace tokenscope::endpoint {

namespace {

constexpr int httpAccepted = 202;

bool isSuccessCode(int httpStatus)
{
    return httpStatus >= 200 && httpStatus <= 299;
}

ParsedBody refusedBody(FetchError::Code fault, QString detail = {}, std::optional<Envelope> envelope = {})
{
    return {.envelope = std::move(envelope),
            .keys = nullptr,
            .fault = fault,
            .detail = std::move(detail),
            .instead = std::nullopt};
}

/// RFC 8259, 8.1: a byte order mark may be passed over.
std::string_view viewOf(const QByteArray &bytes)
{
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    std::string_view text = charView(bytes);
    if (text.starts_with(mark))
        text.remove_prefix(mark.size());
    return text;
}

/// `fault`, or that the service failed.
ParsedBody failedOr(FetchError::Code fault, int httpStatus, const AnswerBody &body)
{
    ParsedBody refusal =
        refusedBody(isSuccessCode(httpStatus) ? fault : FetchError::Code::HttpError, bodyStart(body.shown));
    refusal.instead = whatCame(body.shown);
    return refusal;
}

ParsedBody refusedText(int httpStatus, const AnswerBody &body)
{
    using enum FetchError::Code;
    ParsedBody refusal = refusedBody(isSuccessCode(httpStatus) ? NotJson : HttpError, describeBody(body.shown));
    refusal.instead = whatCame(body.shown);
    return refusal;
}

bool holdsPrivate(const AnswerBody &body)
{
    return body.read != body.shown;
}

/// Ready for anyone who shows it.
std::shared_ptr<const jose::JwkSet> released(jose::JwkSet set, const AnswerBody &body)
{
    if (holdsPrivate(body) || std::ranges::any_of(set.keys(), &jose::Jwk::carriesPrivateMembers))
        set.withholdPrivateMaterial();
    return concurrency::releasedOffThread(std::make_shared<const jose::JwkSet>(std::move(set)));
}

/// The keys of an envelope's result; null where it has no `keys` array.
std::shared_ptr<const jose::JwkSet> keySetIn(const json::Value &value, const AnswerBody &body, bool isAmbiguous)
{
    const json::Object *object = value.asObject();
    const json::Value *keys = object ? object->find("keys") : nullptr;
    if (!keys || !keys->asArray())
        return nullptr;
    auto set = jose::JwkSet::fromValue(value);
    if (set && isAmbiguous)
        set->setAmbiguousMember("/result");
    return set ? released(std::move(*set), body) : nullptr;
}

/// No result, null and an empty object are what a service says that has no keys: an empty set and no fault.
bool saysNoKeys(const std::optional<json::Value> &result)
{
    return !result || result->isNull() || (result->asObject() && result->asObject()->isEmpty());
}

/// Why an envelope is none of a call that succeeded.
std::optional<FetchError::Code> envelopeFault(int httpStatus, const Envelope &envelope)
{
    using enum FetchError::Code;
    if (httpStatus == httpAccepted || envelope.isPending())
        return StillPending;
    if (!envelope.isSuccess())
        return EnvelopeError;
    if (!isSuccessCode(httpStatus))
        return ContradictoryEnvelope;
    return std::nullopt;
}

/// `isAmbiguous`: it has more than one `result`.
ParsedBody fromEnvelope(int httpStatus, Envelope envelope, bool isAmbiguous, const AnswerBody &body)
{
    const auto fault = envelopeFault(httpStatus, envelope);
    std::shared_ptr<const jose::JwkSet> keys;
    if (!fault) {
        keys = saysNoKeys(envelope.result) ? std::make_shared<const jose::JwkSet>()
                                           : keySetIn(*envelope.result, body, isAmbiguous);
        envelope.result.reset(); // a second time all of what the keys are made of
    }
    if (holdsPrivate(body))
        envelope.withholdPrivateMaterial();
    if (fault)
        return refusedBody(*fault, {}, std::move(envelope));
    if (!keys)
        return refusedBody(FetchError::Code::NoKeys, bodyStart(body.shown), std::move(envelope));
    return {.envelope = std::move(envelope), .keys = std::move(keys), .fault = {}, .detail = {}, .instead = {}};
}

bool isText(inspect::KeyLoadingError::Fault fault)
{
    using enum inspect::KeyLoadingError::Fault;
    return fault != NoKeys && fault != Discovery && fault != Answer && fault != Refused;
}

/// PEM, certificates and identity documents are made for clients that want just these.
bool isOfOtherStandard(const json::Object &object)
{
    return object.find("verificationMethod") || object.find("jwks"); // DID documents, metadata
}

/// The base64 of an object or a list. With dots in it, it is a token, as signed key sets are.
bool isCodedJson(std::string_view text)
{
    text.remove_prefix(std::min(text.find_first_not_of(ascii::whitespaceAndQuotes), text.size()));
    const bool begins =
        text.starts_with("ey") || text.starts_with("ew") || text.starts_with("W3") || text.starts_with("Ww");
    return begins && !text.contains('.');
}

/// How the JWKs of a body stand in it.
jose::SetShape shapeOf(const std::optional<json::Value> &root, std::string_view text)
{
    using enum jose::SetShape;
    if (!root)
        return text.contains("kty") || isCodedJson(text) ? NotJson : KeySet;
    if (!text.contains("kty"))
        return KeySet;
    const json::Object *object = root->asObject();
    if (!object)
        return root->asArray() ? List : Elsewhere;
    const json::Value *keys = object->find("keys");
    if ((keys && keys->asArray()) || isOfOtherStandard(*object))
        return KeySet;
    return object->find("kty") ? SingleKey : Elsewhere;
}

/// Whatever inspect::loadKeys reads: an address is asked for keys, so that what it answers was given as keys.
ParsedBody fromAnyKeys(int httpStatus, const std::optional<json::Value> &root, const AnswerBody &body)
{
    using enum FetchError::Code;
    auto loaded = root ? inspect::loadKeysFrom(*root) : inspect::loadKeys(viewOf(body.read));
    if (!loaded && isText(loaded.error().fault))
        return refusedText(httpStatus, body);
    if (!loaded) {
        ParsedBody refusal = refusedBody(NoKeys, bodyStart(body.shown));
        refusal.instead = whatCame(body.shown);
        return refusal;
    }
    jose::JwkSet set = *loaded->keys;
    set.setShape(shapeOf(root, charView(body.read)));
    return {.envelope = {}, .keys = released(std::move(set), body), .fault = {}, .detail = {}, .instead = {}};
}

} // namespace

ParsedBody parseTokenCheckBody(int httpStatus, const AnswerBody &body)
{
    using enum FetchError::Code;
    const auto document = json::parse(viewOf(body.read));
    if (!document)
        return refusedText(httpStatus, body);
    const json::Object *object = document->root.asObject();
    auto envelope = object ? Envelope::fromObject(*object) : std::nullopt;
    if (!envelope)
        return failedOr(NoResult, httpStatus, body);
    if (holdsPrivate(body))
        envelope->withholdPrivateMaterial();
    if (const auto fault = envelopeFault(httpStatus, *envelope))
        return refusedBody(*fault, {}, std::move(envelope));
    if (!envelope->result || !envelope->result->asObject())
        return refusedBody(NoResult, bodyStart(body.shown), std::move(envelope));
    return {.envelope = std::move(envelope), .keys = nullptr, .fault = {}, .detail = {}, .instead = {}};
}

std::optional<inspect::KeyLoadingError> whatCame(const QByteArray &shownBody)
{
    auto loaded = inspect::loadKeys(viewOf(shownBody), inspect::KeyText::Whatever);
    return loaded ? std::nullopt : std::optional(std::move(loaded.error()));
}

ParsedBody parseKeyBody(Kind kind, int httpStatus, const AnswerBody &body)
{
    using enum FetchError::Code;
    const auto document = json::parse(viewOf(body.read));
    // Either form is read at either kind of address: what came decides. A key set may have members of its own named
    // like the envelope's, but no envelope has its keys on top.
    const json::Object *object = document ? document->root.asObject() : nullptr;
    if (object && (object->find("result") || !object->find("keys"))) {
        if (auto envelope = Envelope::fromObject(*object, kind))
            return fromEnvelope(httpStatus, std::move(*envelope), object->count("result") > 1, body);
    }
    if (!isSuccessCode(httpStatus))
        return document ? failedOr(NoKeys, httpStatus, body) : refusedText(httpStatus, body);
    if (kind == Kind::PangeaAuthn && httpStatus == httpAccepted)
        return refusedBody(StillPending);
    return fromAnyKeys(httpStatus, document ? std::optional(document->root) : std::nullopt, body);
}

} // namespace tokenscope::endpoint
