// SPDX-License-Identifier: Apache-2.0
#include "base/overloaded.h"
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
        start(false);
        m_text += heading.text + u'\n' + QString(heading.text.size(), u'-') + u'\n';
    }
    void add(const outline::Paragraph &paragraph)
    {
        start(false);
        m_text += paragraph.text + u'\n';
    }
    void add(const outline::Item &item)
    {
        start(true);
        m_text += u"- "_s + item.lead + u": "_s + item.text + u'\n';
    }
    void add(const outline::Code &code)
    {
        start(false);
        m_text += u"    "_s + QString(code.text).replace(u'\n', u"\n    "_s) + u'\n';
    }
    void start(bool isItem)
    {
        if (!isItem || !m_isList)
            m_text += u'\n';
        m_isList = isItem;
    }

    QString m_text;
    bool m_isList = false;
};

} // namespace

QString reportText(const Outline &outline)
{
    return TextReport().text(outline);
}

} // namespace tokenscope::explain
