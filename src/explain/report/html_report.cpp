// SPDX-License-Identifier: Apache-2.0
#include "base/overloaded.h"
#include "explain/language/language.h"
#include "explain/report/report_writers.h"

#include <utility>

namespace tokenscope::explain {

using namespace Qt::StringLiterals;

namespace {

/// The colours of the window, on paper and in the dark.
constexpr auto styleSheet = R"(
:root { color-scheme: light dark; --text: #1b2027; --ground: #ffffff; --code: #f3f5f7; --rule: #dde1e7;
  --good: #16743b; --bad: #b3241f; --warning: #875800; --neutral: #5a6370; }
@media (prefers-color-scheme: dark) { :root { --text: #e5e8ec; --ground: #1b1e22; --code: #24282d; --rule: #363b42;
  --good: #6fd394; --bad: #ff978f; --warning: #f0c465; --neutral: #a4acb7; } }
body { margin: 2rem auto; max-width: 50rem; padding: 0 1rem; font: 14px/1.5 system-ui, sans-serif;
  color: var(--text); background: var(--ground); overflow-wrap: anywhere; }
h1 { font-size: 19px; } h2 { font-size: 15px; margin-top: 2rem; border-top: 1px solid var(--rule); padding-top: 1rem; }
h3 { font-size: 14px; } .verdict { font-size: 17px; font-weight: 600; }
.accepted { color: var(--good); } .rejected { color: var(--bad); }
.unverified { color: var(--warning); } .not_a_token { color: var(--neutral); }
pre { background: var(--code); border: 1px solid var(--rule); border-radius: 6px; padding: 12px;
  white-space: pre-wrap; font-size: 12px; font-variant-ligatures: none; }
code { font-variant-ligatures: none; } li { margin: 4px 0; }
)"_L1;

class HtmlReport
{
public:
    QString page(const Outline &outline)
    {
        m_verdict = QString::fromLatin1(inspect::verdictName(outline.verdict).data());
        const QString title = outline.title.toHtmlEscaped();
        m_text = u"<!DOCTYPE html>\n<html lang=\""_s + languageCode(spokenLanguage()) +
                 u"\">\n<head>\n<meta charset=\"utf-8\">\n"
                 u"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                 u"style-src 'unsafe-inline'\">\n"
                 u"<meta name=\"viewport\" content=\"width=device-width\">\n<title>"_s +
                 title + u"</title>\n<style>"_s + styleSheet + u"</style>\n</head>\n<body>\n<h1>"_s + title +
                 u"</h1>\n"_s;
        for (const OutlineBlock &block : outline.blocks)
            std::visit([this](const auto &each) { add(each); }, block);
        endList();
        return m_text + u"</body>\n</html>\n"_s;
    }

private:
    void add(const outline::Heading &heading) { addElement(u"h"_s + QString::number(heading.level), heading.text); }
    void add(const outline::Paragraph &paragraph)
    {
        endList();
        const QString start = paragraph.isStrong ? u"<p class=\"verdict "_s + m_verdict + u"\">"_s : u"<p>"_s;
        m_text += start + paragraph.text.toHtmlEscaped() + u"</p>\n"_s;
    }
    void add(const outline::Item &item)
    {
        if (!std::exchange(m_isList, true))
            m_text += u"<ul>\n"_s;
        const QString text = item.text.toHtmlEscaped();
        m_text += u"<li><strong>"_s + item.lead.toHtmlEscaped() + u":</strong> "_s +
                  (item.isCode ? u"<code>"_s + text + u"</code>"_s : text) + u"</li>\n"_s;
    }
    void add(const outline::Code &code) { addElement(u"pre"_s, code.text); }
    void addElement(const QString &name, const QString &text)
    {
        endList();
        m_text += u'<' + name + u'>' + text.toHtmlEscaped() + u"</"_s + name + u">\n"_s;
    }
    void endList()
    {
        if (std::exchange(m_isList, false))
            m_text += u"</ul>\n"_s;
    }

    QString m_text;
    QString m_verdict;
    bool m_isList = false;
};

} // namespace

QString reportHtml(const Outline &outline)
{
    return HtmlReport().page(outline);
}

} // namespace tokenscope::explain
