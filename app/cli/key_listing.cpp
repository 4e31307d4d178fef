// SPDX-License-Identifier: Apache-2.0
#include "app/cli/key_listing.h"

#include "app/cli/command_input.h"
#include "app/cli/terminal.h"
#include "app/cli/token_report.h"
#include "base/base64url.h"
#include "explain/certificate_words.h"
#include "explain/finding_words.h"
#include "explain/key_words.h"
#include "explain/plain_text.h"
#include "inspect/key_lint.h"
#include "jose/certificate_chain.h"
#include "json/writer.h"

#include <array>

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

/// Null stands for an entry that cannot be read; `of_this_key` is told of the first.
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
        list.push_back(json::Value(findingJson(finding)));
    object.append("findings", json::Value(std::move(list)));
    object.append("jwk", key.publicPart());
    return object;
}

constexpr std::size_t columns = 5;
using Row = std::array<QString, columns>;

Row rowOf(const jose::Jwk &key)
{
    return {key.id() ? explain::quotedText(key.id()->value, 48) : u"(no key ID)"_s, explain::keyTypeWords(key),
            explain::quotedText(key.algorithm().value_or("–"), 16), explain::quotedText(key.use().value_or("–"), 8),
            explain::quotedText(key.thumbprint(), 48)};
}

void addCertificates(QStringList &lines, const jose::JwkSet &keys)
{
    for (const jose::Jwk &key : keys.keys()) {
        const QString subject = rowOf(key)[0];
        for (const explain::CertificateWords &certificate : explain::certificateWords(key, clockNow())) {
            lines << u"  "_s + painted(Ink::Bold, subject + u": "_s + certificate.title);
            for (const auto &[label, value] : certificate.rows)
                lines << u"    "_s + painted(Ink::Muted, label.leftJustified(15)) + value;
        }
    }
}

} // namespace

void printKeysJson(const jose::JwkSet &keys)
{
    const inspect::KeyLint lint = inspect::lint(keys, clockNow());
    printPart("[");
    for (std::size_t i = 0; i < keys.keys().size() && !isOutputLost(); ++i) {
        if (i > 0)
            printPart(",");
        printPart(json::write(keyJson(keys.keys()[i], lint.perKey[i])));
    }
    printPart("]");
}

QString keysText(const jose::JwkSet &keys)
{
    std::vector<Row> rows = {{u"Key ID"_s, u"Type"_s, u"Alg"_s, u"Use"_s, u"Thumbprint"_s}};
    for (const jose::Jwk &key : keys.keys())
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
    addCertificates(lines, keys);
    const inspect::KeyLint lint = inspect::lint(keys, clockNow());
    const auto addFindings = [&lines](const QString &subject, const std::vector<inspect::Finding> &findings) {
        for (const inspect::Finding &finding : findings) {
            if (finding.severity == inspect::Severity::Note)
                continue;
            const auto words = explain::findingWords(finding);
            lines << painted(Ink::Warning, u"  ▲ "_s + subject + words.title) << u"    "_s + words.explanation
                  << u"    "_s + words.nextStep;
        }
    };
    addFindings({}, lint.set);
    for (std::size_t i = 0; i < lint.perKey.size(); ++i)
        addFindings(rows[i + 1][0] + u": "_s, lint.perKey[i]);
    return lines.join(u'\n');
}

} // namespace tokenscope::cli
