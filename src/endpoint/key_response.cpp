// SPDX-License-Identifier: Apache-2.0
#include "endpoint/key_response.h"

#include "endpoint/body_shape.h"
#include "endpoint/release_off_thread.h"
#include "json/document.h"

#include <string_view>
#include <utility>

namespace tokenscope::endpoint {

namespace {

constexpr int httpAccepted = 202;

bool isSuccessCode(int httpStatus)
{
    return httpStatus >= 200 && httpStatus <= 299;
}

ParsedBody refused(FetchError::Code fault, QString detail = {}, std::optional<Envelope> envelope = {})
{
    return {.envelope = std::move(envelope), .keys = nullptr, .fault = fault, .detail = std::move(detail)};
}

ParsedBody refusedText(int httpStatus, const AnswerBody &body)
{
    using enum FetchError::Code;
    return refused(isSuccessCode(httpStatus) ? NotJson : HttpError, describeBody(body.shown));
}

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), std::size_t(bytes.size())};
}

bool holdsPrivate(const AnswerBody &body)
{
    return body.read != body.shown;
}

/// Null where `value` has no `keys` array.
std::shared_ptr<const jose::JwkSet> keySetIn(const json::Value &value, const AnswerBody &body, bool isAmbiguous = false)
{
    const json::Object *object = value.asObject();
    const json::Value *keys = object ? object->find("keys") : nullptr;
    if (!keys || !keys->asArray())
        return nullptr;
    auto set = jose::JwkSet::fromValue(value);
    if (set && isAmbiguous)
        set->setAmbiguousMember("/result");
    if (set && holdsPrivate(body))
        set->withholdPrivateMaterial();
    return set ? releasedOffThread(std::make_shared<const jose::JwkSet>(std::move(*set))) : nullptr;
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
        return refused(*fault, {}, std::move(envelope));
    if (!keys)
        return refused(FetchError::Code::NoKeys, bodyStart(body.shown), std::move(envelope));
    return {.envelope = std::move(envelope), .keys = std::move(keys), .fault = {}, .detail = {}};
}

ParsedBody fromPlainKeySet(Kind kind, int httpStatus, const json::Value &root, const AnswerBody &body)
{
    using enum FetchError::Code;
    if (!isSuccessCode(httpStatus))
        return refused(HttpError, bodyStart(body.shown));
    if (kind == Kind::PangeaAuthn && httpStatus == httpAccepted)
        return refused(StillPending);
    auto keys = keySetIn(root, body);
    if (!keys)
        return refused(NoKeys, bodyStart(body.shown));
    return {.envelope = {}, .keys = std::move(keys), .fault = {}, .detail = {}};
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
        return refused(isSuccessCode(httpStatus) ? NoResult : HttpError, bodyStart(body.shown));
    if (holdsPrivate(body))
        envelope->withholdPrivateMaterial();
    if (const auto fault = envelopeFault(httpStatus, *envelope))
        return refused(*fault, {}, std::move(envelope));
    if (!envelope->result || !envelope->result->asObject())
        return refused(NoResult, bodyStart(body.shown), std::move(envelope));
    return {.envelope = std::move(envelope), .keys = nullptr, .fault = {}, .detail = {}};
}

ParsedBody parseKeyBody(Kind kind, int httpStatus, const AnswerBody &body)
{
    const auto document = json::parse(viewOf(body.read));
    if (!document)
        return refusedText(httpStatus, body);
    // Either form is read at either kind of address: what came decides. A key set may have members of its own named
    // like the envelope's, but no envelope has its keys on top.
    const json::Object *object = document->root.asObject();
    if (object && (object->find("result") || !object->find("keys"))) {
        if (auto envelope = Envelope::fromObject(*object))
            return fromEnvelope(httpStatus, std::move(*envelope), object->count("result") > 1, body);
    }
    return fromPlainKeySet(kind, httpStatus, document->root, body);
}

} // namespace tokenscope::endpoint
