// SPDX-License-Identifier: Apache-2.0
#include "base/overloaded.h"
#include "explain/phrases/markdown.h"
#include "explain/report/block_gaps.h"
#include "explain/report/report_writers.h"

namespace tokenscope::explain {

using namespace Qt::StringLiterals;

namespace {

class MarkdownReport
{
public:
    QString text(const Outline &outline)
    {
        m_text = u"# "_s + markdownText(outline.title) + u'\n';
        for (const OutlineBlock &block : outline.blocks)
            std::visit([this](const auto &each) { add(each); }, block);
        return m_text;
    }

private:
    void add(const outline::Heading &heading)
    {
        m_text += m_gaps.before(Block::Other);
        m_text += QString(heading.level, u'#') + u' ' + markdownText(heading.text) + u'\n';
    }
    void add(const outline::Paragraph &paragraph)
    {
        m_text += m_gaps.before(Block::Other);
        const QString text = markdownText(paragraph.text);
        m_text += paragraph.isStrong ? u"**"_s + text + u"**\n"_s : text + u'\n';
    }
    void add(const outline::Item &item)
    {
        m_text += m_gaps.before(Block::Item);
        const QString text = item.isCode ? markdownCode(item.text) : markdownText(item.text);
        m_text += u"- **"_s + markdownText(item.lead) + u":** "_s + text + u'\n';
    }
    void add(const outline::Code &code)
    {
        m_text += m_gaps.before(Block::Other);
        m_text += markdownBlock(code.text, code.language) + u'\n';
    }

    QString m_text;
    BlockGaps m_gaps;
};

} // namespace

QString reportMarkdown(const Outline &outline)
{
    return MarkdownReport().text(outline);
}

} // namespace tokenscope::explain
