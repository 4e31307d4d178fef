// SPDX-License-Identifier: Apache-2.0
#include "endpoint/request_text.h"

#include "endpoint/bearer_token.h"
#include "endpoint/postman_item.h"
#include "endpoint/shell_words.h"

#include <algorithm>
#include <array>
#include <utility>

namespace tokenscope::endpoint {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 1024 * 1024;

/// curl's options that take a word, other than those that are read; the rest stand alone.
constexpr std::array curlOptionsWithValue = {"-A"_L1,
                                             "-b"_L1,
                                             "-c"_L1,
                                             "-e"_L1,
                                             "-E"_L1,
                                             "-m"_L1,
                                             "-o"_L1,
                                             "-u"_L1,
                                             "-w"_L1,
                                             "-x"_L1,
                                             "--cacert"_L1,
                                             "--cert"_L1,
                                             "--connect-to"_L1,
                                             "--cookie"_L1,
                                             "--cookie-jar"_L1,
                                             "--key"_L1,
                                             "--max-time"_L1,
                                             "--output"_L1,
                                             "--proxy"_L1,
                                             "--referer"_L1,
                                             "--resolve"_L1,
                                             "--user"_L1,
                                             "--user-agent"_L1,
                                             "--write-out"_L1,
                                             "--retry"_L1,
                                             "--form"_L1,
                                             "-F"_L1,
                                             "-T"_L1,
                                             "--upload-file"_L1,
                                             "--connect-timeout"_L1};

bool isOption(const QString &word, QLatin1StringView brief, QLatin1StringView full)
{
    return word == full || word == brief;
}

bool takesValue(const QString &option)
{
    return option == "-X"_L1 || option == "-H"_L1 || option == "-d"_L1 ||
           std::ranges::find(curlOptionsWithValue, option) != curlOptionsWithValue.end();
}

/// `-sXPOST` as `-s -X POST`.
QStringList separated(const QStringList &words)
{
    QStringList separate;
    for (const QString &word : words) {
        if (word.size() < 3 || !word.startsWith(u'-') || word.startsWith("--"_L1)) {
            separate << word;
            continue;
        }
        for (qsizetype i = 1; i < word.size(); ++i) {
            separate << QStringLiteral("-") + word[i];
            if (takesValue(separate.last())) {
                if (i + 1 < word.size())
                    separate << word.sliced(i + 1);
                break;
            }
        }
    }
    return separate;
}

RequestRaw readCurl(const QStringList &words)
{
    RequestRaw request;
    bool hasData = false;
    for (qsizetype i = 1; i < words.size(); ++i) {
        const QString &word = words[i];
        const QString value = words.value(i + 1);
        bool usesValue = true;
        if (!word.startsWith(u'-')) {
            request.url = request.url.isEmpty() ? word : request.url;
            usesValue = false;
        } else if (isOption(word, "-X"_L1, "--request"_L1))
            request.method = value;
        else if (isOption(word, "-H"_L1, "--header"_L1))
            request.addHeader(value.section(u':', 0, 0), value.section(u':', 1));
        else if (word == "--url"_L1)
            request.url = value;
        else if (word == "--oauth2-bearer"_L1)
            request.token = value;
        else if (word == "-d"_L1 || word.startsWith("--data"_L1) || word == "--json"_L1)
            hasData = true;
        else
            usesValue = takesValue(word);
        i += usesValue ? 1 : 0;
    }
    if (request.method.isEmpty() && hasData)
        request.method = u"POST"_s;
    return request;
}

std::optional<RequestRaw> curlRequest(const QString &text)
{
    const QString start = text.trimmed().first(std::min<qsizetype>(text.trimmed().size(), 12));
    if (!start.startsWith("curl "_L1) && !start.startsWith("curl.exe "_L1) && !start.startsWith("$ curl "_L1))
        return std::nullopt;
    QStringList words = shellWords(text);
    if (words.first() == "$"_L1)
        words.removeFirst();
    const RequestRaw request = readCurl(separated(words));
    return request.url.isEmpty() ? std::nullopt : std::optional(request);
}

} // namespace

std::optional<RequestText> requestInText(const QString &text)
{
    if (text.size() > longestText)
        return std::nullopt;
    auto raw = curlRequest(text);
    if (!raw)
        raw = postmanRequest(text);
    if (!raw)
        return std::nullopt;
    RequestText request;
    // curl takes a host alone for http; nobody means that here.
    request.url = raw->url.contains("://"_L1) ? raw->url : "https://"_L1 + raw->url;
    request.method = raw->method.compare("POST"_L1, Qt::CaseInsensitive) == 0 ? "POST" : "GET";
    const auto token = BearerToken::fromText(raw->token);
    if (token && !raw->token.contains(u'$') && !raw->token.contains("{{"_L1))
        request.token = QString::fromLatin1(token->bytes());
    request.endpoint.name = raw->name;
    request.endpoint.url = QUrl(request.url);
    request.endpoint.kind = request.method == "POST" ? Kind::PangeaAuthn : guessKind(request.url, false);
    if (request.method == "GET" && request.endpoint.kind == Kind::PangeaAuthn)
        request.endpoint.kind = Kind::JwksUrl;
    return request;
}

} // namespace tokenscope::endpoint
