// SPDX-License-Identifier: Apache-2.0
#include "base/overloaded.h"
#include "explain/report/block_gaps.h"
#include "explain/report/report_writers.h"

namespace tokenscope::explain {

using namespace Qt::StringLiterals;

namespace {

class TextReport
{
public:
    QString text(const Outline &outline)
    {
        m_text = outline.title + u'\n' + QString(outline.title.size(), u'=') + u'\n';
        for (const OutlineBlock &block : outline.blocks)
            std::visit([this](const auto &each) { add(each); }, block);
        return m_text;
    }

private:
    void add(const outline::Heading &heading)
    {
        m_text += m_gaps.before(Block::Other);
        m_text += heading.text + u'\n' + QString(heading.text.size(), u'-') + u'\n';
    }
    void add(const outline::Paragraph &paragraph)
    {
        m_text += m_gaps.before(Block::Other);
        m_text += paragraph.text + u'\n';
    }
    void add(const outline::Item &item)
    {
        m_text += m_gaps.before(Block::Item);
        m_text += u"- "_s + item.lead + u": "_s + item.text + u'\n';
    }
    void add(const outline::Code &code)
    {
        m_text += m_gaps.before(Block::Other);
        m_text += u"    "_s + QString(code.text).replace(u'\n', u"\n    "_s) + u'\n';
    }

    QString m_text;
    BlockGaps m_gaps;
};

} // namespace

QString reportText(const Outline &outline)
{
    return TextReport().text(outline);
}

} // namespace tokenscope::explain
