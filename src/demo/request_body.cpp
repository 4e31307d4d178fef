// SPDX-License-Identifier: Apache-2.0
#include "demo/request_body.h"

#include "base/char_view.h"
#include "json/document.h"
#include "json/pointer.h"
#include "json/writer.h"

#include <string>
#include <string_view>
#include <utility>

namespace tokenscope::demo {

namespace {

constexpr std::size_t maximumErrors = 20;

std::string pointerTo(std::string_view member)
{
    std::string pointer;
    json::appendToken(pointer, member);
    return pointer;
}

} // namespace

json::Value bodyError(std::string_view code, std::string detail, std::string source, std::string_view path)
{
    json::Object error;
    error.append("code", code);
    error.append("detail", std::move(detail));
    error.append("source", std::move(source));
    error.append("path", path);
    return error;
}

json::Array bodyErrors(const QByteArray &body)
{
    if (body.trimmed().isEmpty())
        return {};
    json::Array errors;
    const auto document = json::parse(charView(body));
    const json::Object *object = document ? document->root.asObject() : nullptr;
    if (!object) {
        errors.push_back(bodyError(document ? "InvalidObject" : "BadFormat", "The body has to be a JSON object", "",
                                   document ? "/type" : ""));
        return errors;
    }
    for (const json::Member &member : object->members()) {
        if (errors.size() == maximumErrors)
            break;
        errors.push_back(bodyError("UnexpectedProperty", json::quote(member.name) + " is not a member of this request",
                                   pointerTo(member.name), "/additionalProperties"));
    }
    return errors;
}

} // namespace tokenscope::demo
