// SPDX-License-Identifier: Apache-2.0
#include "endpoint/pasted/shell_words.h"

#include <optional>

namespace tokenscope::endpoint {

namespace {

/// A field for one line of text turns line breaks into separators.
bool isLineBreak(QChar c)
{
    return c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

class Splitter
{
public:
    explicit Splitter(const QString &text)
        : m_text(text)
    {
    }

    QStringList words()
    {
        while (m_at < m_text.size())
            readPiece();
        endWord();
        return m_words;
    }

private:
    enum class Backslash { IsText, Escapes };

    void readPiece()
    {
        const QChar c = m_text[m_at++];
        if (c.isSpace() || isLineBreak(c))
            endWord();
        else if (c == u'\'')
            readQuoted(u'\'', Backslash::IsText);
        else if (c == u'"')
            readQuoted(u'"', Backslash::Escapes);
        else if (c == u'$' && m_at < m_text.size() && m_text[m_at] == u'\'') {
            ++m_at;
            readQuoted(u'\'', Backslash::Escapes);
        } else if (c == u'\\' || (c == u'^' && m_at < m_text.size() && isLineBreak(m_text[m_at])))
            readEscaped();
        else if (c != u'^') // cmd's own escape: what follows means what it means
            add(c);
    }

    void readQuoted(QChar end, Backslash backslash)
    {
        if (!m_word)
            m_word.emplace(); // an empty word is one too
        while (m_at < m_text.size() && m_text[m_at] != end) {
            const QChar c = m_text[m_at++];
            const bool isCmdEnd = c == u'^' && m_at < m_text.size() && m_text[m_at] == end;
            if (backslash == Backslash::Escapes && c == u'\\' && m_at < m_text.size())
                readEscaped();
            else if (!isCmdEnd)
                add(c);
        }
        ++m_at;
    }

    /// Behind the escaping character: the next one as it is, a line break as nothing.
    void readEscaped()
    {
        if (m_at >= m_text.size())
            return;
        const QChar c = m_text[m_at++];
        if (!isLineBreak(c))
            add(c);
        else if (c == u'\r' && m_at < m_text.size() && m_text[m_at] == u'\n')
            ++m_at;
    }

    void add(QChar c)
    {
        if (!m_word)
            m_word.emplace();
        m_word->append(c);
    }

    void endWord()
    {
        if (m_word)
            m_words.append(*m_word);
        m_word.reset();
    }

    const QString &m_text;
    qsizetype m_at = 0;
    std::optional<QString> m_word;
    QStringList m_words;
};

} // namespace

QStringList shellWords(const QString &text)
{
    return Splitter(text).words();
}

} // namespace tokenscope::endpoint
