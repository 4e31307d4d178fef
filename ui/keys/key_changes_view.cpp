// SPDX-License-Identifier: Apache-2.0
#include "ui/keys/key_changes_view.h"

#include "ui/look/theme.h"
#include "ui/look/widgets.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>

namespace tokenscope::ui {

using namespace Qt::StringLiterals;

namespace {

/// Shape goes with colour.
QString signOf(explain::KeyChangeSign sign)
{
    switch (sign) {
    case explain::KeyChangeSign::Added:
        return u"+"_s;
    case explain::KeyChangeSign::Removed:
        return u"−"_s;
    case explain::KeyChangeSign::Changed:
        return u"~"_s;
    case explain::KeyChangeSign::Same:
        return u"="_s;
    }
    Q_UNREACHABLE();
}

Tone toneOf(explain::KeyChangeSign sign)
{
    switch (sign) {
    case explain::KeyChangeSign::Added:
        return Tone::Good;
    case explain::KeyChangeSign::Removed:
        return Tone::Bad;
    case explain::KeyChangeSign::Changed:
        return Tone::Warning;
    case explain::KeyChangeSign::Same:
        return Tone::Muted;
    }
    Q_UNREACHABLE();
}

} // namespace

KeyChangesView::KeyChangesView(QWidget *parent)
    : QListWidget(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWordWrap(true);
    setTextElideMode(Qt::ElideMiddle);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void KeyChangesView::showChanges(const std::vector<explain::KeyChangeRow> &rows)
{
    clear();
    for (const explain::KeyChangeRow &row : rows) {
        auto *item = new QListWidgetItem(signOf(row.sign) + u"  "_s + row.text, this);
        item->setForeground(color(toneOf(row.sign)));
        item->setToolTip(plainToolTip(row.sentence));
        item->setData(Qt::AccessibleTextRole, row.sentence);
    }
}

void KeyChangesView::showWords(const QString &words)
{
    clear();
    if (words.isEmpty())
        return;
    auto *item = new QListWidgetItem(words, this);
    item->setData(Qt::AccessibleTextRole, words);
}

QString KeyChangesView::text() const
{
    QStringList sentences;
    for (int i = 0; i < count(); ++i)
        sentences += item(i)->data(Qt::AccessibleTextRole).toString();
    sentences.removeDuplicates(); // what went and came is one sentence
    return sentences.join(u'\n');
}

void KeyChangesView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        QGuiApplication::clipboard()->setText(text());
    else
        QListWidget::keyPressEvent(event);
}

} // namespace tokenscope::ui
