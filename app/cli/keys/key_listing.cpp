// SPDX-License-Identifier: Apache-2.0
#include "app/cli/keys/key_listing.h"

#include "app/cli/command_line_words.h"

#include "app/cli/command_input.h"
#include "app/cli/step_options.h"
#include "app/cli/terminal.h"
#include "app/cli/token_json.h"
#include "base/base64url.h"
#include "base/system_clock.h"
#include "explain/findings/finding_words.h"
#include "explain/keys/certificate_words.h"
#include "explain/keys/key_words.h"
#include "explain/phrases/plain_text.h"
#include "jose/keys/certificate_chain.h"
#include "json/writer.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <span>
#include <utility>

namespace tokenscope::cli {

using namespace Qt::StringLiterals;

namespace {

json::Value filledOrNull(const std::optional<std::string> &text)
{
    return text && !text->empty() ? json::Value(*text) : json::Value();
}

json::Object certificateJson(const crypto::Certificate &certificate)
{
    json::Object object;
    object.append("subject", json::Value(certificate.subject));
    object.append("issuer", json::Value(certificate.issuer));
    object.append("serial", json::Value(certificate.serial));
    object.append("not_before", json::Value(std::int64_t(certificate.notBefore.time_since_epoch().count())));
    object.append("not_after", json::Value(std::int64_t(certificate.notAfter.time_since_epoch().count())));
    json::Array names;
    for (const std::string &name : certificate.names)
        names.push_back(json::Value(name));
    object.append("names", json::Value(std::move(names)));
    object.append("signature_algorithm", json::Value(certificate.signatureAlgorithm));
    object.append("x5t", json::Value(base64url::encode(certificate.sha1)));
    object.append("x5t#S256", json::Value(base64url::encode(certificate.sha256)));
    return object;
}

/// Null stands for an entry that cannot be read; `of_this_key` is reported of the first.
json::Array certificatesJson(const jose::Jwk &key)
{
    json::Array array;
    for (const jose::ChainEntry &entry : jose::certificateChain(key).entries) {
        if (!entry.certificate) {
            array.push_back(json::Value());
            continue;
        }
        json::Object object = certificateJson(*entry.certificate);
        if (const auto own = jose::isOfKey(*entry.certificate, key); own && array.empty())
            object.append("of_this_key", json::Value(*own));
        array.push_back(json::Value(std::move(object)));
    }
    return array;
}

json::Object keyJson(const jose::Jwk &key, const std::vector<inspect::Finding> &findings)
{
    json::Object object;
    object.append("kid", key.id() ? json::Value(key.id()->value) : json::Value());
    object.append("kty", filledOrNull(key.keyType()));
    object.append("alg", filledOrNull(key.algorithm()));
    object.append("use", filledOrNull(key.use()));
    object.append("crv", filledOrNull(key.curve()));
    object.append("bits", key.key() ? json::Value(std::int64_t(key.key()->bits())) : json::Value());
    object.append("type", json::Value(explain::keyTypeWords(key).toStdString()));
    object.append("thumbprint", filledOrNull(key.thumbprint()));
    object.append("usable", json::Value(key.key().has_value()));
    object.append("certificates", json::Value(certificatesJson(key)));
    json::Array list;
    for (const inspect::Finding &finding : findings)
        list.push_back(json::Value(findingJson(finding, explain::actionsFor(finding))));
    object.append("findings", json::Value(std::move(list)));
    object.append("jwk", key.isWhollySaid() ? key.publicPart() : json::Value());
    return object;
}

constexpr std::size_t columns = 5;
using Row = std::array<QString, columns>;

Row rowOf(const jose::Jwk &key)
{
    return {key.id() ? explain::quotedText(key.id()->value, 48) : CommandLineWords::tr("(no key ID)"),
            explain::keyTypeWords(key), explain::quotedText(key.algorithm().value_or("–"), 16),
            explain::quotedText(key.use().value_or("–"), 8), explain::quotedText(key.thumbprint(), 48)};
}

/// Lines for people, up to a limit.
class BoundLines
{
public:
    explicit BoundLines(std::size_t limit)
        : m_left(limit)
    {
    }

    /// All of them, or none. False, then and from then on: there is no room.
    bool add(const QStringList &lines)
    {
        std::size_t size = 0;
        for (const QString &line : lines)
            size += std::size_t(line.size()) + 1;
        const bool isWithin = size <= std::exchange(m_left, m_left - std::min(m_left, size));
        if (isWithin)
            m_lines << lines;
        return isWithin;
    }
    const QStringList &lines() const { return m_lines; }

private:
    QStringList m_lines;
    std::size_t m_left;
};

QStringList certificateLines(std::span<const jose::Jwk> keys, std::size_t limit)
{
    BoundLines shown(limit);
    for (const jose::Jwk &key : keys) {
        const QString subject = rowOf(key)[0];
        for (const explain::CertificateWords &certificate : explain::certificateWords(key, clockNow())) {
            QStringList lines = {u"  "_s + painted(Ink::Bold, subject + u": "_s + certificate.title)};
            for (const auto &[label, value] : certificate.rows)
                lines << u"    "_s + painted(Ink::Muted, label.leftJustified(15)) + value;
            if (!shown.add(lines))
                return shown.lines() + QStringList(CommandLineWords::tr("  … and more certificates not shown"));
        }
    }
    return shown.lines();
}

QStringList findingLines(const QString &subject, const inspect::Finding &finding)
{
    const auto words = explain::findingWords(finding);
    return {painted(Ink::Warning, u"  ▲ "_s + subject + words.title), u"    "_s + words.explanation,
            u"    "_s + withOptions(words.nextStep, explain::actionsFor(finding))};
}

bool isListed(const inspect::Finding &finding)
{
    return finding.severity != inspect::Severity::Note || finding.code == inspect::Code::NotExamined;
}

} // namespace

void printKeysJson(const jose::JwkSet &keys, inspect::KeyHome home, std::size_t limit)
{
    const inspect::KeyLint lint = inspect::lint(keys, clockNow(), home);
    printPart("\"keys\":[");
    std::size_t shown = 0;
    for (std::size_t printed = 0; shown < keys.keys().size() && !isOutputLost(); ++shown) {
        const std::string key = json::write(keyJson(keys.keys()[shown], lint.perKey[shown]));
        printed += key.size();
        if (printed > limit)
            break;
        if (shown > 0)
            printPart(",");
        printPart(key);
    }
    printPart("]");
    if (const std::size_t rest = keys.keys().size() - shown + keys.unread(); rest > 0)
        printPart(",\"keys_not_shown\":" + std::to_string(rest));
}

QString keysText(const jose::JwkSet &keys, inspect::KeyHome home, std::size_t limit)
{
    // A quarter for the table, one for certificates, the rest for findings.
    constexpr std::size_t lineBytes = 200;
    const std::size_t shown = std::min(keys.keys().size(), limit / 4 / lineBytes);
    std::vector<Row> rows = {{CommandLineWords::tr("Key ID"), CommandLineWords::tr("Type"), CommandLineWords::tr("Alg"),
                              CommandLineWords::tr("Use"), CommandLineWords::tr("Thumbprint")}};
    for (const jose::Jwk &key : std::span(keys.keys()).first(shown))
        rows.push_back(rowOf(key));
    std::array<qsizetype, columns> widths{};
    for (const Row &row : rows) {
        for (std::size_t i = 0; i < columns; ++i)
            widths[i] = std::max(widths[i], row[i].size());
    }
    QStringList lines;
    for (std::size_t r = 0; r < rows.size(); ++r) {
        QString line = u"  "_s;
        for (std::size_t i = 0; i < columns; ++i)
            line += rows[r][i].leftJustified(widths[i] + 2);
        lines << painted(r == 0 ? Ink::Muted : Ink::Plain, line.trimmed().prepend(u"  "_s));
    }
    if (const std::size_t rest = keys.keys().size() - shown + keys.unread(); rest > 0)
        lines << CommandLineWords::tr("  … and %1 more keys not shown").arg(QLocale().toString(qulonglong(rest)));
    lines << certificateLines(std::span(keys.keys()).first(shown), limit / 4);
    BoundLines findings(limit / 2);
    const inspect::KeyLint lint = inspect::lint(keys, clockNow(), home);
    const auto addFindings = [&findings](const QString &subject, const std::vector<inspect::Finding> &ofIt) {
        return std::ranges::all_of(ofIt, [&](const inspect::Finding &finding) {
            return !isListed(finding) || findings.add(findingLines(subject, finding));
        });
    };
    bool isWhole = addFindings({}, lint.set);
    for (std::size_t i = 0; i < shown && isWhole; ++i)
        isWhole = addFindings(rows[i + 1][0] + u": "_s, lint.perKey[i]);
    lines << findings.lines();
    if (!isWhole)
        lines << painted(Ink::Warning, CommandLineWords::tr("  … and more findings not shown"));
    return lines.join(u'\n');
}

} // namespace tokenscope::cli
