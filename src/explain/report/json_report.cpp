// SPDX-License-Identifier: Apache-2.0
#include "base/civil_time.h"
#include "base/hex.h"
#include "base/utf8.h"
#include "explain/report/report_writers.h"
#include "json/writer.h"

#include <array>
#include <utility>

namespace tokenscope::explain {

namespace {

json::Value textValue(const QString &text)
{
    return {text.toStdString()};
}

json::Value textList(const QStringList &texts)
{
    json::Array array;
    for (const QString &text : texts)
        array.push_back(textValue(text));
    return {std::move(array)};
}

json::Value findingsValue(const TokenReport &report)
{
    json::Array array;
    for (const ReportFinding &finding : report.findings) {
        json::Object object;
        object.append("code", inspect::codeName(finding.code));
        object.append("severity", inspect::severityName(finding.severity));
        object.append("where", textValue(finding.where));
        object.append("title", textValue(finding.title));
        object.append("explanation", textValue(finding.explanation));
        object.append("next_step", textValue(finding.nextStep));
        array.push_back(json::Value(std::move(object)));
    }
    return {std::move(array)};
}

json::Value checksValue(const TokenReport &report)
{
    json::Array array;
    for (const ReportCheck &check : report.checks) {
        json::Object object;
        object.append("name", inspect::checkName(check.name));
        object.append("state", inspect::checkStateName(check.state));
        object.append("title", textValue(check.title));
        object.append("detail", textValue(check.detail));
        array.push_back(json::Value(std::move(object)));
    }
    return {std::move(array)};
}

/// Those of the tokens inside stand in a list of their own.
void appendParts(json::Object &object, const TokenReport &report)
{
    json::Array inside;
    for (const ReportPart &part : report.parts) {
        const json::Value value = part.json ? *part.json : textValue(part.remark);
        json::Object inner;
        switch (part.role) {
        case ReportPart::Role::Header:
            object.append("header", value);
            continue;
        case ReportPart::Role::Payload:
            object.append(part.json ? "payload" : "payload_remark", value);
            continue;
        case ReportPart::Role::InnerHeader:
            inner.append("header", value);
            break;
        case ReportPart::Role::InnerPayload:
            inner.append(part.json ? "payload" : "payload_remark", value);
            break;
        }
        inside.push_back(json::Value(std::move(inner)));
    }
    if (!inside.empty())
        object.append("inside", json::Value(std::move(inside)));
}

json::Value exchangeValue(const ReportExchange &exchange)
{
    json::Object rows;
    for (const auto &[label, value] : exchange.rows)
        rows.append(label.toStdString(), textValue(value));
    json::Object object;
    object.append("title", textValue(exchange.title));
    object.append("rows", json::Value(std::move(rows)));
    object.append("headers", textList(exchange.headers.split(u'\n', Qt::SkipEmptyParts)));
    object.append("body", textValue(exchange.body));
    object.append("curl", textValue(exchange.curl));
    return {std::move(object)};
}

json::Value requestValue(const ReportRequest &request)
{
    json::Array exchanges;
    for (const ReportExchange &exchange : request.exchanges)
        exchanges.push_back(exchangeValue(exchange));
    json::Object object;
    object.append("headline", textValue(request.headline));
    object.append("clock", textValue(request.clock));
    object.append("exchanges", json::Value(std::move(exchanges)));
    return {std::move(object)};
}

/// As JSON escapes one unit of UTF-16 (RFC 8259, 7).
void appendUnit(std::string &text, unsigned unit)
{
    text += "\\u" + hex::encode(std::array{static_cast<unsigned char>(unit >> 8U), static_cast<unsigned char>(unit)});
}

/// The same document: what is no ASCII is in strings alone, and no reader is misled by its direction.
std::string asAscii(std::string_view document)
{
    std::string text;
    text.reserve(document.size());
    while (!document.empty()) {
        const auto [codePoint, length, wellFormed] = utf8::step(document);
        if (codePoint < 0x80) {
            text += char(codePoint);
        } else if (codePoint < 0x10000) {
            appendUnit(text, codePoint);
        } else {
            appendUnit(text, 0xD800 + ((codePoint - 0x10000) >> 10U));
            appendUnit(text, 0xDC00 + ((codePoint - 0x10000) & 0x3FFU));
        }
        document.remove_prefix(length);
    }
    return text;
}

} // namespace

std::string reportJson(const TokenReport &report)
{
    json::Object object;
    object.append("verdict", inspect::verdictName(report.verdict));
    object.append("cause", report.cause ? json::Value(inspect::codeName(*report.cause)) : json::Value());
    object.append("headline", textValue(report.headline));
    object.append("reason", textValue(report.reason));
    object.append("next_step", textValue(report.nextStep));
    object.append("kind", textValue(report.kind));
    object.append("format", textValue(report.format));
    object.append("judged_as_of", json::Value(formatUtc(report.moment)));
    object.append("findings", findingsValue(report));
    object.append("checks", checksValue(report));
    appendParts(object, report);
    if (!report.signatures.isEmpty())
        object.append("signatures", textList(report.signatures));
    if (report.request)
        object.append("request", requestValue(*report.request));
    object.append("masked", textList(report.masked));
    return asAscii(json::write(object, json::Layout::Indented)) + '\n';
}

} // namespace tokenscope::explain
