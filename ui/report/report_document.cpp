// SPDX-License-Identifier: Apache-2.0
#include "ui/report/report_document.h"

#include "ui/look/theme.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPageSize>
#include <QPdfWriter>
#include <QTextBlockFormat>
#include <QTextCharFormat>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextList>
#include <QTextOption>

#include <utility>
#include <variant>

namespace tokenscope::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal paperText = 9.5; ///< points
constexpr qreal paperCode = 8;   ///< points
constexpr qreal pageEdge = 18;   ///< millimetres
constexpr qreal gap = 8;         ///< pixels

/// Puts one block behind the other.
class ReportPainting
{
public:
    ReportPainting(QTextDocument &document, const ReportStyle &style)
        : m_cursor(&document)
        , m_style(style)
    {
        m_cursor.beginEditBlock();
    }
    ~ReportPainting() { m_cursor.endEditBlock(); }
    ReportPainting(const ReportPainting &) = delete;
    ReportPainting &operator=(const ReportPainting &) = delete;

    void paint(const explain::Outline &outline)
    {
        m_verdict = outline.verdict;
        startBlock(0);
        m_cursor.insertText(outline.title, large(1.4));
        for (const explain::OutlineBlock &block : outline.blocks)
            std::visit([this](const auto &each) { add(each); }, block);
    }

private:
    void add(const explain::outline::Heading &heading)
    {
        startBlock(2 * gap);
        m_cursor.insertText(heading.text, large(heading.level == 2 ? 1.15 : 1));
    }
    void add(const explain::outline::Paragraph &paragraph)
    {
        startBlock(gap);
        QTextCharFormat format = paragraph.isStrong ? large(1.15) : plain();
        if (paragraph.isStrong)
            format.setForeground(verdictColor());
        m_cursor.insertText(paragraph.text, format);
    }
    void add(const explain::outline::Item &item)
    {
        QTextList *const list = m_list;
        startBlock(gap / 2);
        m_list = list ? list : m_cursor.createList(QTextListFormat::ListDisc);
        m_list->add(m_cursor.block());
        m_cursor.insertText(item.lead + u": "_s, large(1));
        m_cursor.insertText(item.text, item.isCode ? fixed() : plain());
    }
    void add(const explain::outline::Code &code)
    {
        QTextBlockFormat block;
        block.setBackground(m_style.codeGround);
        block.setLeftMargin(gap);
        startBlock(gap);
        block.setTopMargin(gap);
        m_cursor.setBlockFormat(block);
        bool isFirst = true;
        for (const QString &line : code.text.split(u'\n')) {
            if (!std::exchange(isFirst, false)) {
                block.setTopMargin(0);
                m_cursor.insertBlock(block);
            }
            m_cursor.insertText(line, fixed());
        }
    }

    void startBlock(qreal room)
    {
        const bool isFirst = m_cursor.document()->isEmpty() && m_cursor.atStart();
        QTextBlockFormat format;
        format.setTopMargin(isFirst ? 0 : room);
        if (isFirst)
            m_cursor.setBlockFormat(format);
        else
            m_cursor.insertBlock(format, plain());
        m_list = nullptr;
    }

    QTextCharFormat plain() const
    {
        QTextCharFormat format;
        format.setFont(m_style.text);
        format.setForeground(m_style.foreground);
        return format;
    }
    QTextCharFormat fixed() const
    {
        QTextCharFormat format = plain();
        format.setFont(m_style.fixed);
        return format;
    }
    QTextCharFormat large(qreal factor) const
    {
        QTextCharFormat format = plain();
        QFont font = m_style.text;
        font.setWeight(QFont::DemiBold);
        if (font.pointSizeF() > 0)
            font.setPointSizeF(font.pointSizeF() * factor);
        else
            font.setPixelSize(qRound(font.pixelSize() * factor));
        format.setFont(font);
        return format;
    }

    QColor verdictColor() const
    {
        switch (m_verdict) {
        case inspect::Verdict::Accepted:
            return m_style.good;
        case inspect::Verdict::Rejected:
            return m_style.bad;
        case inspect::Verdict::Unverified:
            return m_style.warning;
        case inspect::Verdict::NotAToken:
            return m_style.neutral;
        }
        std::unreachable();
    }

    QTextCursor m_cursor;
    const ReportStyle &m_style;
    inspect::Verdict m_verdict = inspect::Verdict::NotAToken;
    QTextList *m_list = nullptr; ///< that the last block belongs to
};

} // namespace

ReportStyle screenStyle()
{
    const QPalette palette = QGuiApplication::palette();
    return {.text = QGuiApplication::font(),
            .fixed = fixedFont(),
            .foreground = palette.color(QPalette::Text),
            .codeGround = palette.color(QPalette::Window),
            .good = color(Tone::Good),
            .bad = color(Tone::Bad),
            .warning = color(Tone::Warning),
            .neutral = color(Tone::Neutral)};
}

ReportStyle paperStyle()
{
    ReportStyle style{.text = QGuiApplication::font(),
                      .fixed = fixedFont(),
                      .foreground = QColor(0x1b2027),
                      .codeGround = QColor(0xf3f5f7),
                      .good = QColor(0x16743b),
                      .bad = QColor(0xb3241f),
                      .warning = QColor(0x875800),
                      .neutral = QColor(0x5a6370)};
    style.text.setPointSizeF(paperText);
    style.fixed.setPointSizeF(paperCode);
    return style;
}

std::unique_ptr<QTextDocument> reportDocument(const explain::Outline &outline, const ReportStyle &style)
{
    auto document = std::make_unique<QTextDocument>();
    document->setUndoRedoEnabled(false);
    document->setDefaultFont(style.text);
    document->setIndentWidth(2 * gap);
    QTextOption option = document->defaultTextOption();
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document->setDefaultTextOption(option);
    ReportPainting(*document, style).paint(outline);
    return document;
}

void printReport(const explain::Outline &outline, const ReportStyle &style, QPagedPaintDevice &device)
{
    reportDocument(outline, style)->print(&device);
}

QByteArray pdfReport(const explain::Outline &outline, const ReportStyle &style)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(outline.title);
        writer.setCreator(u"Tokenscope"_s);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(pageEdge, pageEdge, pageEdge, pageEdge), QPageLayout::Millimeter);
        printReport(outline, style, writer);
    }
    return bytes;
}

} // namespace tokenscope::ui
