// SPDX-License-Identifier: Apache-2.0
#include "endpoint/answer/envelope.h"

#include "base/ascii.h"
#include "jose/privacy/private_material.h"
#include "json/writer.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace tokenscope::endpoint {

namespace {

struct TextField
{
    std::string_view name;
    std::optional<std::string> Envelope::*field;
};

constexpr std::array textFields = {
    TextField{"request_id", &Envelope::requestId},
    TextField{"request_time", &Envelope::requestTime},
    TextField{"response_time", &Envelope::responseTime},
    TextField{"status", &Envelope::status},
    TextField{"summary", &Envelope::summary},
};

constexpr std::string_view success = "Success";

/// A string as it is, null as nothing, anything else as its JSON: a wrong type is shown and not hidden.
std::optional<std::string> textOf(const json::Value &value)
{
    if (value.isNull())
        return std::nullopt;
    const std::string *text = value.asString();
    return text ? *text : json::write(value);
}

std::string fieldText(const json::Object &object, std::string_view name)
{
    const json::Value *value = object.find(name);
    return value ? textOf(*value).value_or(std::string()) : std::string();
}

EnvelopeError errorOf(const json::Value &value)
{
    const json::Object *object = value.asObject();
    if (!object)
        return {.code = {}, .detail = textOf(value).value_or(std::string()), .source = {}, .path = {}};
    return {
        .code = fieldText(*object, "code"),
        .detail = fieldText(*object, "detail"),
        .source = fieldText(*object, "source"),
        .path = fieldText(*object, "path"),
    };
}

std::vector<EnvelopeError> errorsIn(const std::optional<json::Value> &result)
{
    const json::Object *object = result ? result->asObject() : nullptr;
    const json::Value *errors = object ? object->find("errors") : nullptr;
    const json::Array *array = errors ? errors->asArray() : nullptr;
    if (!array)
        return {};
    std::vector<EnvelopeError> found;
    found.reserve(array->size());
    std::ranges::transform(*array, std::back_inserter(found), errorOf);
    return found;
}

/// Gateways have a `request_id` too, and Kubernetes, Spring and RFC 9457 a `status`.
bool isEnvelope(const json::Object &object, Kind asked)
{
    constexpr std::array<std::string_view, 5> ownFields = {"request_id", "request_time", "response_time", "summary",
                                                           "result"};
    constexpr std::array<std::string_view, 6> otherFields = {"kind", "error", "message", "title", "type", "timestamp"};
    const auto isThere = [&object](std::string_view name) { return object.find(name) != nullptr; };
    const auto own = std::ranges::count_if(ownFields, isThere);
    const json::Value *status = object.find("status");
    const bool hasWord = status && !status->asNumber();
    if (!status && !isThere("request_id"))
        return false;
    const bool hasOthers = std::ranges::any_of(otherFields, isThere);
    if (asked == Kind::PangeaAuthn)
        return own >= 2 || (hasWord && (own > 0 || !hasOthers));
    return hasWord && (own >= 2 || isThere("result") || (isThere("request_id") && !hasOthers));
}

} // namespace

void Envelope::withholdPrivateMaterial()
{
    const auto mask = [](std::string &text) { text = jose::withoutPrivateMaterial(std::move(text)); };
    for (const auto &[name, field] : textFields) {
        if (this->*field)
            mask(*(this->*field));
    }
    for (EnvelopeError &error : errors) {
        for (std::string *text : {&error.code, &error.detail, &error.source, &error.path})
            mask(*text);
    }
    const json::Value masked = jose::withoutPrivateMaterial(json::Value(json::Object(unknown)));
    unknown = masked.asObject() ? masked.asObject()->members() : std::vector<json::Member>();
    if (result)
        result = jose::withoutPrivateMaterial(*result);
}

bool Envelope::isSuccess() const
{
    return status == success;
}

bool Envelope::isSuccessInOtherCase() const
{
    return status && !isSuccess() && ascii::isSame(*status, success);
}

bool Envelope::isPending() const
{
    return status == "Accepted";
}

std::optional<std::chrono::microseconds> Envelope::duration() const
{
    const auto from = requestTime ? parseRfc3339(*requestTime) : std::nullopt;
    const auto to = responseTime ? parseRfc3339(*responseTime) : std::nullopt;
    if (!from || !to)
        return std::nullopt;
    // Added up in microseconds: in nanoseconds three centuries overflow.
    return std::chrono::microseconds(to->moment - from->moment) +
           std::chrono::duration_cast<std::chrono::microseconds>(to->fraction - from->fraction);
}

std::optional<Envelope> Envelope::fromObject(const json::Object &object, Kind asked)
{
    if (!isEnvelope(object, asked))
        return std::nullopt;
    Envelope envelope;
    std::array<bool, textFields.size()> seen{};
    for (const json::Member &member : object.members()) {
        const auto known = std::ranges::find(textFields, member.name, &TextField::name);
        const auto index = std::size_t(known - textFields.begin());
        if (member.name == "result" && !envelope.result)
            envelope.result = member.value;
        else if (known == textFields.end() || std::exchange(seen[index], true))
            envelope.unknown.push_back(member); // a second member of a known name too: nothing is hidden
        else
            envelope.*(known->field) = textOf(member.value);
    }
    envelope.errors = errorsIn(envelope.result);
    return envelope;
}

} // namespace tokenscope::endpoint
