// SPDX-License-Identifier: Apache-2.0
#include "scan/record.h"

#include "base/base64url.h"
#include "crypto/digest.h"
#include "inspect/text_tokens.h"
#include "scan/moment_text.h"

#include <array>

namespace tokenscope::scan {

namespace {

std::optional<std::string> textClaim(const json::Object *claims, std::string_view name)
{
    const json::Value *claim = claims ? claims->find(name) : nullptr;
    const std::string *text = claim ? claim->asString() : nullptr;
    return text ? std::optional(*text) : std::nullopt;
}

std::vector<std::string> audiencesOf(const json::Object *claims)
{
    std::vector<std::string> audiences;
    const json::Value *claim = claims ? claims->find("aud") : nullptr;
    if (!claim)
        return audiences;
    if (const std::string *one = claim->asString())
        audiences.push_back(*one);
    if (const json::Array *list = claim->asArray()) {
        for (const json::Value &each : *list) {
            if (const std::string *text = each.asString())
                audiences.push_back(*text);
        }
    }
    return audiences;
}

std::string csvField(std::string_view text)
{
    const bool isFormula = !text.empty() && std::string_view("=+-@\t\r").contains(text[0]);
    std::string field = isFormula ? "'" : "";
    for (const char character : text)
        field.append(character == '"' ? 2 : 1, character);
    return isFormula || text.find_first_of("\",\r\n") != std::string_view::npos ? '"' + field + '"' : field;
}

constexpr std::array columns = {"file", "offset", "line", "time", "kind", "verdict", "cause",
                                "alg",  "kid",    "iss",  "sub",  "aud",  "exp",     "token"};

} // namespace

std::string hashedSubject(const std::string &subject)
{
    constexpr std::size_t shown = 16;
    return base64url::encode(crypto::sha256(asBytes(subject))).substr(0, shown);
}

Record recordOf(const std::string &file, const FoundToken &found, const inspect::Inspection &inspection,
                const RecordOptions &options)
{
    Record record;
    record.file = file;
    record.offset = found.offset;
    record.line = found.line;
    record.lineTime = found.lineTime;
    inspect::TokenPlace place;
    place.name = found.name;
    record.kind = inspect::kindOf(inspection, place);
    record.verdict = inspection.verdict;
    record.cause = inspection.cause;
    record.keyId = inspection.signature.keyId;
    record.algorithm = inspection.signature.algorithm;
    const json::Object *claims = inspection.payload ? inspection.payload->root.asObject() : nullptr;
    record.issuer = textClaim(claims, "iss");
    record.subject = textClaim(claims, "sub");
    if (record.subject && options.subjects == Subjects::Hashed)
        record.subject = hashedSubject(*record.subject);
    record.audiences = audiencesOf(claims);
    const json::Value *expiry = claims ? claims->find("exp") : nullptr;
    if (expiry && expiry->asNumber())
        record.expiry = expiry->asNumber()->toInteger();
    if (options.tokens == Tokens::Shown)
        record.token = found.text;
    if (options.members == Members::Kept)
        record.members = filterSubject(record, inspection);
    return record;
}

json::Object recordJson(const Record &record)
{
    json::Object object;
    const auto add = [&object](const char *name, const std::optional<std::string> &text) {
        if (text && !text->empty())
            object.append(name, json::Value(*text));
    };
    object.append("file", json::Value(record.file));
    object.append("offset", json::Value(std::int64_t(record.offset)));
    object.append("line", json::Value(std::int64_t(record.line)));
    if (record.lineTime)
        object.append("time", json::Value(isoText(*record.lineTime)));
    add("kind", record.kind);
    object.append("verdict", json::Value(inspect::verdictName(record.verdict)));
    if (record.cause)
        object.append("cause", json::Value(inspect::codeName(*record.cause)));
    add("alg", record.algorithm);
    add("kid", record.keyId);
    add("iss", record.issuer);
    add("sub", record.subject);
    if (record.audiences.size() == 1) {
        object.append("aud", json::Value(record.audiences.front()));
    } else if (!record.audiences.empty()) {
        json::Array list;
        for (const std::string &audience : record.audiences)
            list.push_back(json::Value(audience));
        object.append("aud", json::Value(std::move(list)));
    }
    if (record.expiry)
        object.append("exp", json::Value(*record.expiry));
    add("token", record.token);
    return object;
}

json::Value filterSubject(const Record &record, const inspect::Inspection &inspection)
{
    json::Object subject = recordJson(record);
    const auto set = [&subject](const char *name, const std::optional<json::Document> &document) {
        if (document)
            subject.set(name, document->root);
    };
    set("header", inspection.header);
    set("payload", inspection.payload);
    return json::Value(std::move(subject));
}

std::string csvHeading()
{
    std::string line;
    for (const char *column : columns)
        line += (line.empty() ? "" : ",") + std::string(column);
    return line;
}

std::string csvLine(const Record &record)
{
    const json::Object object = recordJson(record);
    std::string line;
    for (const char *column : columns) {
        const json::Value *value = object.find(column);
        std::string field;
        if (value && value->asString())
            field = *value->asString();
        else if (value && value->asNumber())
            field = value->asNumber()->digits;
        else if (value && value->asArray())
            for (const json::Value &each : *value->asArray())
                field += (field.empty() ? "" : " ") + *each.asString();
        line += (column == columns.front() ? "" : ",") + csvField(field);
    }
    return line;
}

} // namespace tokenscope::scan
