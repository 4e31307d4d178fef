// SPDX-License-Identifier: Apache-2.0
#include "tests/translation/pseudo_language.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace tokenscope::tests {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar opening = u'⟦';
constexpr QChar closing = u'⟧';
constexpr QStringView small = u"áƀçđéƒğĥíĵķĺɱñöþɋŕšŧüṽŵẋýž";
constexpr QStringView capital = u"ÀƁÇÐÉƑĞĤÍĴĶĹṀÑÖÞǪŔŠŦÜṼŴẊÝŽ";
constexpr QStringView hebrew = u"אבגדהוזחטיכלמנסעפצקרשתםןףץ";

QChar replacedLetter(QChar c, PseudoLanguage::Script script)
{
    const bool isSmall = c >= u'a' && c <= u'z';
    if (!isSmall && (c < u'A' || c > u'Z'))
        return c;
    const qsizetype place = c.unicode() - (isSmall ? u'a' : u'A');
    if (script == PseudoLanguage::Script::RightToLeft)
        return hebrew[place];
    return (isSmall ? small : capital)[place];
}

QString replaced(const QString &text, PseudoLanguage::Script script)
{
    QString written;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'%' && i + 1 < text.size()) { // a placeholder
            written += text[i];
            written += text[++i];
        } else {
            written += replacedLetter(text[i], script);
        }
    }
    return written;
}

/// Some more of the same, as words that a line can be broken between.
QString padding(const QString &text)
{
    static const QRegularExpression special(u"%\\d|&|\\n.*"_s, QRegularExpression::DotMatchesEverythingOption);
    const QString words = QString(text).remove(special).simplified();
    const qsizetype length = (text.size() * 2 + 4) / 5;
    return words.isEmpty() ? QString() : words.repeated(int(1 + length / words.size())).first(length);
}

/// The sources do not change while a test runs.
const Catalogue &allMessages()
{
    static const Catalogue messages = extractMessages();
    return messages;
}

} // namespace

PseudoLanguage::PseudoLanguage(Script script)
    : m_script(script)
    , m_messages(allMessages())
{
    QCoreApplication::installTranslator(this);
}

PseudoLanguage::~PseudoLanguage()
{
    QCoreApplication::removeTranslator(this);
}

QString PseudoLanguage::translate(const char *context, const char *source, const char *comment, int /*number*/) const
{
    const MessageKey key{QString::fromUtf8(context), QString::fromUtf8(source), QString::fromUtf8(comment)};
    if (key.source == "QT_LAYOUT_DIRECTION"_L1)
        return m_script == Script::RightToLeft ? u"RTL"_s : u"LTR"_s;
    if (!m_messages.contains(key)) {
        if (!key.context.startsWith(u'Q')) {
            const QMutexLocker lock(&m_mutex);
            m_unknown.insert(u"[%1] %2"_s.arg(key.context, key.source));
        }
        return {};
    }
    const QString written = replaced(key.source, m_script);
    return m_script == Script::RightToLeft ? written : opening + written + padding(written) + closing;
}

QStringList PseudoLanguage::unknownTexts() const
{
    const QMutexLocker lock(&m_mutex);
    return {m_unknown.begin(), m_unknown.end()};
}

QStringList englishIn(const QString &text)
{
    static const QRegularExpression quoted(u"“[^“”]*”"_s);
    static const QRegularExpression words(u"[A-Za-z]{2,}"_s);
    static const QRegularExpression everyday(
        u"\\b(the|this|that|is|are|was|were|not|of|and|or|with|for|from|it|its|has|have|no|an|in|at|by|to)\\b"_s);
    QString said = text;
    while (said.contains(quoted)) // quotes within quotes
        said.remove(quoted);
    QStringList found;
    QString outside;
    int depth = 0;
    for (const QChar c : said) {
        depth += c == opening ? 1 : c == closing ? -1 : 0;
        outside += depth == 0 ? c : u' ';
    }
    for (const auto &match : words.globalMatch(outside))
        found << match.captured();
    for (const auto &match : everyday.globalMatch(said))
        found << match.captured();
    return found;
}

} // namespace tokenscope::tests
