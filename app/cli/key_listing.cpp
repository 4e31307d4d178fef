// SPDX-License-Identifier: Apache-2.0
#include "app/cli/key_listing.h"

#include "app/cli/terminal.h"
#include "app/cli/token_report.h"
#include "explain/finding_words.h"
#include "explain/key_words.h"
#include "explain/plain_text.h"
#include "inspect/key_lint.h"

#include <array>

namespace tokenscope::cli {

using namespace Qt::StringLiterals;

namespace {

json::Value textOrNull(const std::optional<std::string> &text)
{
    return text && !text->empty() ? json::Value(*text) : json::Value();
}

json::Object keyJson(const jose::Jwk &key, const std::vector<inspect::Finding> &findings)
{
    json::Object object;
    object.append("kid", key.id() ? json::Value(key.id()->value) : json::Value());
    object.append("kty", textOrNull(key.keyType()));
    object.append("alg", textOrNull(key.algorithm()));
    object.append("use", textOrNull(key.use()));
    object.append("crv", textOrNull(key.curve()));
    object.append("bits", key.key() ? json::Value(std::int64_t(key.key()->bits())) : json::Value());
    object.append("type", json::Value(explain::keyTypeWords(key).toStdString()));
    object.append("thumbprint", textOrNull(key.thumbprint()));
    object.append("usable", json::Value(key.key().has_value()));
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

} // namespace

json::Array keysJson(const jose::JwkSet &keys)
{
    const inspect::KeyLint lint = inspect::lint(keys);
    json::Array array;
    for (std::size_t i = 0; i < keys.keys().size(); ++i)
        array.push_back(json::Value(keyJson(keys.keys()[i], lint.perKey[i])));
    return array;
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
    const inspect::KeyLint lint = inspect::lint(keys);
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
