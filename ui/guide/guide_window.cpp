// SPDX-License-Identifier: Apache-2.0
#include "ui/guide/guide_window.h"

#include "explain/language/language.h"

#include <QAbstractTextDocumentLayout>
#include <QAction>
#include <QFile>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextEdit>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

/// A library's resources are there once somebody asks for them. Qt wants that done outside of any namespace.
static void loadGuide()
{
    Q_INIT_RESOURCE(guide);
}

namespace tokenscope::ui {

namespace {

constexpr char sectionProperty[] = "guideSection";

QString guide()
{
    loadGuide();
    QFile file(u":/guide/guide.%1.md"_s.arg(explain::languageCode(explain::spokenLanguage())));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

void GuideWindow::open(QWidget *widget, const QString &section)
{
    QWidget *window = widget->window();
    auto *guide = window->findChild<GuideWindow *>(QString(), Qt::FindDirectChildrenOnly);
    if (!guide)
        guide = new GuideWindow(window);
    guide->show();
    guide->raise();
    guide->activateWindow();
    guide->showSection(section);
}

QString GuideWindow::sectionOf(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (const QString section = widget->property(sectionProperty).toString(); !section.isEmpty())
            return section;
    }
    return {};
}

void GuideWindow::setSection(QWidget &widget, const QString &section)
{
    widget.setProperty(sectionProperty, section);
}

GuideWindow::GuideWindow(QWidget *window)
    : QDialog(window)
    , m_contents(new QTreeWidget(this))
    , m_text(new QTextEdit(this))
{
    setWindowTitle(tr("Guide"));
    m_contents->setAccessibleName(tr("Contents of the guide"));
    m_contents->setHeaderHidden(true);
    m_text->setAccessibleName(tr("Guide"));
    m_text->setReadOnly(true);
    m_text->document()->setDocumentMargin(16);
    m_text->setMarkdown(guide());
    addShortcuts(*window);
    fillContents();
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_contents, 1);
    row->addWidget(m_text, 3);
    connect(m_contents, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem *item) {
        if (item)
            showSection(item->text(0));
    });
    const int unit = fontMetrics().height();
    resize(56 * unit, 36 * unit);
}

/// Below the last section, which is theirs.
void GuideWindow::addShortcuts(const QWidget &window)
{
    QTextCursor end(m_text->document());
    end.movePosition(QTextCursor::End);
    for (const QAction *action : window.findChildren<QAction *>()) {
        if (action->shortcut().isEmpty() || action->text().isEmpty())
            continue;
        const QString name = QString(action->text()).remove(u'&').remove(u'…');
        end.insertBlock();
        end.insertText(action->shortcut().toString(QKeySequence::NativeText) + u"  "_s + name);
    }
}

void GuideWindow::fillContents()
{
    QTreeWidgetItem *chapter = nullptr;
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        if (level < 2)
            continue;
        m_places.insert(block.text(), block.blockNumber());
        auto *item = level == 2 || !chapter ? new QTreeWidgetItem(m_contents) : new QTreeWidgetItem(chapter);
        item->setText(0, block.text());
        if (level == 2)
            chapter = item;
    }
    m_contents->expandAll();
}

void GuideWindow::showSection(const QString &title)
{
    const auto place = m_places.constFind(title);
    if (place == m_places.constEnd())
        return;
    const QTextBlock block = m_text->document()->findBlockByNumber(*place);
    m_text->setTextCursor(QTextCursor(block));
    m_text->verticalScrollBar()->setValue(int(m_text->document()->documentLayout()->blockBoundingRect(block).top()));
    const auto items = m_contents->findItems(title, Qt::MatchExactly | Qt::MatchRecursive);
    if (!items.isEmpty())
        m_contents->setCurrentItem(items.first());
}

} // namespace tokenscope::ui
