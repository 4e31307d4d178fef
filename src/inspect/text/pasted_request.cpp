// SPDX-License-Identifier: Apache-2.0
#include "inspect/text/pasted_request.h"

#include "base/ascii.h"
#include "inspect/text/curl_options.h"
#include "json/document.h"

#include <algorithm>
#include <array>
#include <utility>

namespace tokenscope::inspect {

namespace {

/// Before and behind the place: more than a request with two tokens has.
constexpr std::size_t window = 16 * 1024;

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n\"',";
    const std::size_t first = std::min(text.find_first_not_of(blanks), text.size());
    text.remove_prefix(first);
    return text.substr(0, text.find_last_not_of(blanks) + 1); // npos + 1 is 0
}

bool isAbsolute(std::string_view address)
{
    return ascii::startsWith(address, "https://") || ascii::startsWith(address, "http://");
}

/// A request while it is read: its address comes in parts.
struct Reading
{
    PastedRequest request;
    std::string target; ///< path or whole address
    std::string host;
    std::string scheme; ///< `:scheme` of HTTP/2
    bool hasAny = false;

    void addHeader(std::string_view name, std::string_view value);
    void addAuthorization(std::string_view value);
    PastedRequest finish();
};

void Reading::addAuthorization(std::string_view value)
{
    const std::size_t blank = std::min(value.find_first_of(" \t"), value.size());
    request.scheme = ascii::inLowerCase(value.substr(0, blank));
    request.accessToken = trimmed(value.substr(blank));
}

void Reading::addHeader(std::string_view name, std::string_view value)
{
    value = trimmed(value);
    constexpr std::size_t mostHeaders = 100;
    if (request.headers.size() < mostHeaders)
        request.headers.push_back({ascii::inLowerCase(name), std::string(value)});
    if (ascii::isSame(name, "authorization") && request.scheme.empty())
        addAuthorization(value);
    else if (ascii::isSame(name, "dpop") && !value.empty())
        request.proofs.emplace_back(value);
    else if (ascii::isSame(name, "host") || name == ":authority")
        host = value;
    else if (name == ":path" || ascii::isSame(name, "request url"))
        target = value;
    else if (name == ":method" || ascii::isSame(name, "request method"))
        request.method = std::string(value);
    else if (name == ":scheme")
        scheme = value;
    else
        return;
    hasAny = true;
}

PastedRequest Reading::finish()
{
    if (isAbsolute(target)) {
        request.address = target;
    } else if (!host.empty() && target.starts_with('/')) {
        request.isSchemeKnown = !scheme.empty();
        request.address = (scheme.empty() ? std::string("https") : scheme) + "://" + host + target;
    }
    return std::move(request);
}

/// What `curl -v` and prompts put before a line.
std::string_view withoutLineMark(std::string_view line)
{
    for (const std::string_view mark : {"> ", "$ ", "% ", "# "}) {
        if (line.starts_with(mark))
            return line.substr(mark.size());
    }
    return line;
}

struct RequestLine
{
    std::string_view method;
    std::string_view target;
};

/// `GET /orders HTTP/1.1`; without a version only for a method that everybody knows.
std::optional<RequestLine> requestLine(std::string_view line)
{
    static constexpr std::array<std::string_view, 9> known = {"GET",    "HEAD",    "POST",  "PUT",  "PATCH",
                                                              "DELETE", "OPTIONS", "TRACE", "QUERY"};
    const std::size_t blank = line.find(' ');
    if (blank == std::string_view::npos || blank == 0 || blank > 16)
        return std::nullopt;
    const std::string_view method = line.substr(0, blank);
    const std::string_view rest = trimmed(line.substr(blank + 1));
    const std::size_t second = std::min(rest.find(' '), rest.size());
    const std::string_view target = rest.substr(0, second);
    const std::string_view version = trimmed(rest.substr(second));
    const bool isMethod = std::ranges::all_of(method, ascii::isLetter);
    const bool isTarget = target.starts_with('/') || isAbsolute(target);
    const bool isKnown = version.empty() && std::ranges::find(known, method) != known.end();
    if (!isMethod || !isTarget || !(version.starts_with("HTTP/") || isKnown))
        return std::nullopt;
    return RequestLine{method, target};
}

enum class Start { None, RequestLine, Curl, Fetch, BrowserHeaders };

Start startOf(std::string_view given)
{
    const std::string_view line = withoutLineMark(given);
    if (line.starts_with("curl ") || line.starts_with("curl.exe "))
        return Start::Curl;
    if (line.starts_with("fetch(") || line.starts_with("await fetch("))
        return Start::Fetch;
    if (requestLine(line))
        return Start::RequestLine;
    const std::string_view name = line.substr(0, line.find_first_of(":\r", 1));
    return name == ":authority" || ascii::isSame(name, "request url") ? Start::BrowserHeaders : Start::None;
}

std::string_view lineAt(std::string_view text, std::size_t begin)
{
    return text.substr(begin, std::min(text.find('\n', begin), text.size()) - begin);
}

/// The part of the text that is about one request.
struct Section
{
    Start start = Start::None;
    std::string_view text;
};

/// What lies between the last start before the place and the next one behind it.
Section sectionAround(std::string_view text, std::size_t place)
{
    std::size_t begin = place - std::min(place, window);
    if (begin > 0)
        begin = text.find('\n', begin) + 1; // npos + 1 is 0, and the window ends below
    const std::size_t end = std::min(text.size(), place + window);
    Section section;
    std::size_t from = begin;
    for (std::size_t at = begin; at < end;) {
        const std::string_view line = lineAt(text, at);
        if (const Start start = startOf(line); start != Start::None) {
            if (at > place) {
                section.text = text.substr(from, at - from);
                return section;
            }
            section.start = start;
            from = at;
        }
        at += line.size() + 1;
    }
    section.text = text.substr(from, end - std::min(from, end));
    return section;
}

/// Header lines until the first empty one behind them.
void readHeaders(Reading &reading, std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const std::string_view whole = lineAt(text, at);
        at += whole.size() + 1;
        const std::string_view line =
            withoutLineMark(whole.substr(std::min(whole.find_first_not_of(" \t"), whole.size())));
        if (trimmed(line).empty() && reading.hasAny)
            return;
        const std::size_t colon = line.find(':', 1);
        if (colon > 40) // or none: the list of a browser has names and values in turn
            continue;
        reading.addHeader(trimmed(line.substr(0, colon)), line.substr(colon + 1));
    }
}

void readMessage(Reading &reading, std::string_view text)
{
    const std::string_view first = lineAt(text, 0);
    if (const auto line = requestLine(withoutLineMark(first))) {
        reading.request.method = std::string(line->method);
        reading.target = line->target;
    }
    readHeaders(reading, text.substr(std::min(first.size() + 1, text.size())));
    reading.hasAny = true;
}

void readCurl(Reading &reading, std::string_view text)
{
    const CurlOptions options = readCurlOptions(withoutLineMark(text));
    for (const std::string &header : options.headers) {
        const std::size_t colon = std::min(header.find(':'), header.size());
        reading.addHeader(trimmed(std::string_view(header).substr(0, colon)),
                          std::string_view(header).substr(std::min(colon + 1, header.size())));
    }
    if (!options.bearer.empty())
        reading.addAuthorization("Bearer " + options.bearer);
    reading.request.method = options.method;
    // curl itself takes http where no scheme is written.
    if (!options.address.empty())
        reading.target = isAbsolute(options.address) ? options.address : "http://" + options.address;
    reading.hasAny = true;
}

/// The object that is at the beginning of the text.
std::string_view leadingObject(std::string_view text)
{
    std::size_t depth = 0;
    bool isQuoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (isQuoted && c == '\\')
            ++i;
        else if (c == '"')
            isQuoted = !isQuoted;
        else if (!isQuoted && c == '{')
            ++depth;
        else if (!isQuoted && c == '}' && --depth == 0)
            return text.substr(0, i + 1);
    }
    return {};
}

/// As browsers copy it: `fetch("https://…", {"headers": {…}, "method": "GET"})`.
void readFetch(Reading &reading, std::string_view text)
{
    const std::size_t open = text.find('(');
    const std::size_t brace = text.find('{', open);
    const std::string_view address = trimmed(text.substr(open + 1, std::min(brace, text.size()) - open - 1));
    reading.target = address;
    reading.request.method = "GET";
    reading.hasAny = true;
    if (brace == std::string_view::npos)
        return;
    const auto options = json::parse(leadingObject(text.substr(brace)));
    const json::Object *members = options ? options->root.asObject() : nullptr;
    if (!members)
        return;
    if (const json::Value *method = members->find("method"); method && method->asString())
        reading.request.method = *method->asString();
    const json::Value *headers = members->find("headers");
    if (!headers || !headers->asObject())
        return;
    for (const json::Member &header : headers->asObject()->members()) {
        if (header.value.asString())
            reading.addHeader(header.name, *header.value.asString());
    }
}

} // namespace

std::optional<PastedRequest> requestAround(std::string_view text, std::size_t place)
{
    const Section section = sectionAround(text, std::min(place, text.size()));
    Reading reading;
    switch (section.start) {
    case Start::None:
    case Start::BrowserHeaders:
        readHeaders(reading, section.text);
        break;
    case Start::RequestLine:
        readMessage(reading, section.text);
        break;
    case Start::Curl:
        readCurl(reading, section.text);
        break;
    case Start::Fetch:
        readFetch(reading, section.text);
        break;
    }
    if (!reading.hasAny)
        return std::nullopt;
    return reading.finish();
}

} // namespace tokenscope::inspect
