// SPDX-License-Identifier: Apache-2.0
#include "inspect/recognition/error_answer.h"

#include <algorithm>
#include <initializer_list>
#include <string_view>
#include <utility>

namespace tokenscope::inspect {

namespace {

using Form = ErrorAnswer::Form;

/// The first of the members that holds words.
std::string wordsOf(const json::Object &object, std::initializer_list<std::string_view> names)
{
    for (const std::string_view name : names) {
        const json::Value *value = object.find(name);
        const std::string *text = value ? value->asString() : nullptr;
        if (text && !text->empty())
            return *text;
    }
    return {};
}

const json::Object *objectMember(const json::Object &object, std::string_view name)
{
    const json::Value *value = object.find(name);
    return value ? value->asObject() : nullptr;
}

bool hasNumber(const json::Object &object, std::string_view name)
{
    const json::Value *value = object.find(name);
    return value && value->asNumber();
}

std::optional<ErrorAnswer> answer(Form form, std::string name, std::string message)
{
    if (name.empty() && message.empty())
        return std::nullopt;
    if (name == message)
        name.clear();
    return ErrorAnswer{form, std::move(name), std::move(message)};
}

/// `{"errors": [{…}, …]}` or `["permission denied"]`: the first.
std::optional<ErrorAnswer> firstOfList(const json::Object &object)
{
    const json::Value *value = object.find("errors");
    const json::Array *errors = value ? value->asArray() : nullptr;
    if (!errors || errors->empty())
        return std::nullopt;
    if (const std::string *text = errors->front().asString())
        return answer(Form::Other, {}, *text);
    const json::Object *first = errors->front().asObject();
    return first ? answer(Form::Other, wordsOf(*first, {"title", "code"}), wordsOf(*first, {"detail", "message"}))
                 : std::nullopt;
}

Form formOf(const json::Object &object)
{
    const bool hasStatus = hasNumber(object, "status");
    if (wordsOf(object, {"kind"}) == "Status")
        return Form::Kubernetes;
    if (hasStatus && object.find("timestamp") && object.find("path"))
        return Form::Spring;
    const bool isProblem = !wordsOf(object, {"title"}).empty() && (hasStatus || object.find("type"));
    if (isProblem || (hasStatus && !wordsOf(object, {"detail"}).empty()))
        return Form::Problem;
    return !wordsOf(object, {"error"}).empty() ? Form::OAuth : Form::Other;
}

} // namespace

std::optional<ErrorAnswer> errorAnswerIn(const json::Object &object)
{
    const Form form = formOf(object);
    switch (form) {
    case Form::Problem:
        return answer(form, wordsOf(object, {"title", "type"}), wordsOf(object, {"detail"}));
    case Form::Kubernetes:
        return answer(form, wordsOf(object, {"reason"}), wordsOf(object, {"message"}));
    case Form::OAuth:
        return answer(form, wordsOf(object, {"error"}), wordsOf(object, {"error_description", "message"}));
    case Form::Spring:
        return answer(form, wordsOf(object, {"error"}), wordsOf(object, {"message"}));
    case Form::Other:
        break;
    }
    if (const json::Object *error = objectMember(object, "error"))
        return answer(Form::Other, wordsOf(*error, {"status", "code", "reason", "type"}), wordsOf(*error, {"message"}));
    if (auto first = firstOfList(object))
        return first;
    return answer(Form::Other, wordsOf(object, {"__type", "errorCode", "code", "error_name", "reason"}),
                  wordsOf(object, {"message", "Message", "errorSummary", "errorMessage", "error_msg", "msg", "detail",
                                   "fault", "error_description"}));
}

std::optional<ErrorAnswer> errorAnswerInXml(std::string_view text)
{
    constexpr std::size_t looked = 64 * 1024;
    text = text.substr(0, looked);
    const auto inside = [text](std::string_view name) {
        const std::string open = "<" + std::string(name) + ">";
        const std::size_t begin = text.find(open);
        const std::size_t end = begin == std::string_view::npos ? begin : text.find('<', begin + open.size());
        return end == std::string_view::npos ? std::string()
                                             : std::string(text.substr(begin + open.size(), end - begin - open.size()));
    };
    if (text.contains("urn:ietf:rfc:7807")) // its appendix B, and so RFC 9457's
        return answer(Form::Problem, inside("title"), inside("detail"));
    if (text.contains("<Error>"))
        return answer(Form::Other, inside("Code"), inside("Message"));
    return text.contains("Fault>") ? answer(Form::Other, inside("faultcode"), inside("faultstring")) : std::nullopt;
}

} // namespace tokenscope::inspect
