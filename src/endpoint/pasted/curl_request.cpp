// SPDX-License-Identifier: Apache-2.0
#include "endpoint/pasted/curl_request.h"

#include "endpoint/pasted/shell_words.h"

#include <QRegularExpression>

#include <algorithm>

namespace tokenscope::endpoint {

using namespace Qt::StringLiterals;

namespace {

/// The options of curl 7.88 that take a word, and those that later versions added, up to 8.15, beside those read below.
/// Source: `curl --help all`.
constexpr auto optionsWithValue =
    " "
    "--abstract-unix-socket --alt-svc --aws-sigv4 --cacert --capath --cert --cert-type --ciphers --config "
    "--connect-timeout --connect-to --continue-at --cookie --cookie-jar --create-file-mode --crlfile --curves "
    "--delegation --dns-interface --dns-ipv4-addr --dns-ipv6-addr --dns-servers --doh-url --dump-header --ech "
    "--egd-file --engine --etag-compare --etag-save --expect100-timeout --form --form-string --ftp-account "
    "--ftp-alternative-to-user --ftp-method --ftp-port --ftp-ssl-ccc-mode --happy-eyeballs-timeout-ms "
    "--haproxy-clientip --hostpubmd5 --hostpubsha256 --hsts --interface --ip-tos --ipfs-gateway --keepalive-cnt "
    "--keepalive-time --key --key-type --knownhosts --krb --libcurl --limit-rate --local-port --login-options "
    "--mail-auth --mail-from --mail-rcpt --max-filesize --max-redirs --max-time --netrc-file --noproxy --output "
    "--output-dir --parallel-max --parallel-max-host --pass --pinnedpubkey --preproxy --proto --proto-default "
    "--proto-redir --proxy --proxy-cacert --proxy-capath --proxy-cert --proxy-cert-type --proxy-ciphers "
    "--proxy-crlfile --proxy-header --proxy-key --proxy-key-type --proxy-pass --proxy-pinnedpubkey "
    "--proxy-service-name --proxy-tls13-ciphers --proxy-tlsauthtype --proxy-tlspassword --proxy-tlsuser "
    "--proxy-user --proxy1.0 --pubkey --quote --random-file --range --rate --referer --request-target --resolve "
    "--retry --retry-delay --retry-max-time --sasl-authzid --service-name --sigalgs --signature-algorithms "
    "--socks4 --socks4a --socks5 --socks5-gssapi-service --socks5-hostname --speed-limit --speed-time "
    "--ssl-sessions --stderr --telnet-option --tftp-blksize --time-cond --tls-max --tls13-ciphers --tlsauthtype "
    "--tlspassword --tlsuser --trace --trace-ascii --trace-config --unix-socket --upload-file --upload-flags "
    "--url-query --user --user-agent --variable --vlan-priority --write-out "_L1;
constexpr qsizetype longestMethod = 16;
constexpr auto lettersWithValue = "ACDEFHKPQTUXYbcdehmortuwxyz"_L1;

/// Of the options, those that change whom curl asks, how, or what it sends; with the short form of each.
constexpr auto optionsThatCount =
    " --abstract-unix-socket --anyauth --aws-sigv4 --basic --cacert --capath --cert --ciphers --config --connect-to "
    "--cookie --crlfile --digest --dns-servers --doh-url --form --form-string --haproxy-protocol --http3 --insecure "
    "--interface --ipfs-gateway --key --local-port --negotiate --netrc --netrc-file --noproxy --ntlm --pass "
    "--pinnedpubkey --preproxy --proxy --proxy-cacert --proxy-cert --proxy-header --proxy-insecure --proxy-key "
    "--proxy-user --range --request-target --resolve --socks4 --socks4a --socks5 --socks5-hostname --tls-max "
    "--unix-socket --upload-file --user -E -F -K -T -U -b -k -n -r -u -x "_L1;

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
            if (lettersWithValue.contains(word[i])) {
                if (i + 1 < word.size())
                    separate << word.sliced(i + 1);
                break;
            }
        }
    }
    return separate;
}

/// Where another command begins, or its output goes to a file.
bool endsCommand(const QString &word)
{
    return word == "|"_L1 || word == "||"_L1 || word == "&&"_L1 || word == "&"_L1 || word == ";"_L1 ||
           word.startsWith(u'>') || word.startsWith("2>"_L1);
}

/// Reads the words of one command. The token must go nowhere that its author did not mean: a word that follows an
/// option which may or may not take one is the address only if no other word can be.
class CurlReading
{
public:
    void read(const QStringList &words);
    std::optional<RequestRaw> request() const;

private:
    void note(const QString &option);
    bool readOption(const QString &option, const QString &value);

    RequestRaw m_request;
    QString m_wordAfterOption;
    QStringList m_data;
    bool m_isQuery = false;
};

void CurlReading::read(const QStringList &words)
{
    bool followsOption = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        if (word == "--next"_L1 || word == "-:"_L1 || endsCommand(word))
            return;
        if (word.startsWith(u'-')) {
            note(word);
            followsOption = !readOption(word, words.value(i + 1));
            i += followsOption ? 0 : 1;
            continue;
        }
        QString &address = followsOption ? m_wordAfterOption : m_request.url;
        if (address.isEmpty())
            address = word;
        followsOption = false;
    }
}

void CurlReading::note(const QString &option)
{
    const QString name = option.section(u'=', 0, 0); // curl takes no value so, but people write it
    if (optionsThatCount.contains(u' ' + name + u' '))
        m_request.notFollowed << name;
}

/// Whether the option takes the value.
bool CurlReading::readOption(const QString &option, const QString &value)
{
    const auto is = [&option](QLatin1StringView brief, QLatin1StringView full) {
        return option == brief || option == full;
    };
    if (is("-X"_L1, "--request"_L1))
        m_request.method = value;
    else if (is("-H"_L1, "--header"_L1))
        m_request.addHeader(value.section(u':', 0, 0), value.section(u':', 1));
    else if (option == "--url"_L1)
        m_request.url = value;
    else if (option == "--oauth2-bearer"_L1)
        m_request.token = value;
    else if (option == "-d"_L1 || option.startsWith("--data"_L1) || option == "--json"_L1)
        m_data << value;
    else if (is("-G"_L1, "--get"_L1)) {
        m_isQuery = true;
        return false;
    } else if (option.size() == 2)
        return lettersWithValue.contains(option[1]);
    else
        return option.startsWith("--expand-"_L1) || optionsWithValue.contains(u' ' + option + u' ');
    return true;
}

std::optional<RequestRaw> CurlReading::request() const
{
    RequestRaw request = m_request;
    if (request.url.isEmpty())
        request.url = m_wordAfterOption;
    if (request.url.isEmpty())
        return std::nullopt;
    if (m_isQuery && !m_data.isEmpty())
        request.url += (request.url.contains(u'?') ? u'&' : u'?') + m_data.join(u'&');
    else if (request.method.isEmpty() && !m_data.isEmpty())
        request.method = u"POST"_s;
    const bool isEmptyData = std::ranges::all_of(m_data, [](const QString &data) {
        return data.trimmed().isEmpty() || data.trimmed() == "{}"_L1; // what is sent to Pangea anyway
    });
    if (!m_isQuery && !isEmptyData)
        request.notFollowed << u"--data"_s;
    const QString method = request.method.toUpper();
    if (!method.isEmpty() && method != "GET"_L1 && method != "POST"_L1)
        request.notFollowed << u"--request "_s + method.left(longestMethod);
    return request;
}

} // namespace

std::optional<RequestRaw> curlRequest(const QString &text)
{
    static const QRegularExpression start(uR"(^\s*(\$\s+)?curl(\.exe)?\s)"_s);
    const auto match = start.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    CurlReading reading;
    reading.read(separated(shellWords(text.sliced(match.capturedLength()))));
    return reading.request();
}

} // namespace tokenscope::endpoint
