// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/look/widgets.h"
#include "ui/main_window.h"
#include "ui/token/token_panel.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <algorithm>

namespace tokenscope::tests {

/// A main window on screen, used as a person uses it: by what its widgets are called, by keys and by the clipboard.
class WindowDriver
{
public:
    /// What is kept goes to `storagePath`; without one nothing is.
    explicit WindowDriver(const QString &storagePath = {})
        : m_window(storagePath)
    {
        m_window.show();
        m_window.activateWindow();
    }

    ui::MainWindow &window() { return m_window; }
    const ui::MainWindow &window() const { return m_window; }
    bool isActive() { return QTest::qWaitForWindowActive(&m_window); }

    /// The visible widget of that accessible name, or null. A label goes by its object name: its text is what assistive
    /// tools read out.
    template <typename Widget = QWidget>
    Widget *named(const QString &name) const
    {
        for (auto *widget : m_window.findChildren<Widget *>()) {
            if ((widget->accessibleName() == name || widget->objectName() == name) && widget->isVisible())
                return widget;
        }
        return nullptr;
    }

    /// To whatever has the focus, as a keyboard does.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : &m_window, key, modifiers);
    }

    /// An entry of a menu, by its words.
    void choose(const QString &entry)
    {
        for (auto *action : m_window.findChildren<QAction *>()) {
            if (action->text().remove(u'&') == entry)
                return action->trigger();
        }
        QFAIL(qPrintable(entry));
    }

    /// In place of what the field holds.
    void write(const QString &field, const QString &text)
    {
        if (field == QStringLiteral("API token") && !named<QLineEdit>(field))
            choose(QStringLiteral("Send an API token")); // to an endpoint that asks for none by itself
        auto *edit = named<QLineEdit>(field);
        QVERIFY2(edit, qPrintable(field));
        edit->setFocus();
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_Delete);
        QTest::keyClicks(edit, text);
    }

    /// As a token, from wherever the focus is.
    void paste(const QString &text)
    {
        QGuiApplication::clipboard()->setText(text);
        press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    }

    /// From the start page to the token's own field.
    void leaveStart() { press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier); }

    /// Where the window asks whether the endpoint's own token may be sent: yes. False where it does not ask.
    bool confirmToken()
    {
        for (auto *button : m_window.findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text().remove(u'&') == QStringLiteral("Send it anyway")) {
                button->click();
                m_window.activateWindow(); // shortcuts are not for a window behind a question
                return isActive();
            }
        }
        return false;
    }

    /// Of the bar that the pages of a token have where the window is small; false where they are side by side.
    bool openPage(const QString &title)
    {
        for (auto *page : m_window.findChildren<QToolButton *>()) {
            if (page->isVisible() && page->property("page").toBool() && page->text() == title) {
                page->click();
                return true;
            }
        }
        return false;
    }

    void openExpectations()
    {
        if (named(QStringLiteral("Start")))
            leaveStart();
        if (!openPage(QStringLiteral("Expectations"))) {
            auto *tabs = named<QTabWidget>(QStringLiteral("Checks and expectations"));
            QVERIFY(tabs);
            tabs->setFocus();
            press(Qt::Key_Right);
        }
        QVERIFY(named(QStringLiteral("Expected issuer")));
    }

    /// Also where it is folded.
    template <typename Widget = QWidget>
    Widget *hiddenNamed(const QString &name) const
    {
        for (auto *widget : m_window.findChildren<Widget *>()) {
            if (widget->accessibleName() == name)
                return widget;
        }
        return nullptr;
    }

    int keyCount() const { return hiddenNamed<QTableView>(QStringLiteral("Keys"))->model()->rowCount(); }
    /// No request is on its way.
    bool isIdle() const
    {
        if (!m_fetchButton) // looked for once: it is asked for in every turn of the event loop
            m_fetchButton = named<QPushButton>(QStringLiteral("Fetch keys"));
        return m_fetchButton && m_fetchButton->accessibleName() == QStringLiteral("Fetch keys");
    }
    /// What assistive tools read out.
    QString verdict() const
    {
        if (!m_verdict || !m_verdict->isVisible()) // of another token's tab by now
            m_verdict = named(QStringLiteral("Verdict"));
        if (!m_verdict) // before there is a token
            m_verdict = hiddenNamed(QStringLiteral("Verdict"));
        return m_verdict->accessibleDescription();
    }
    const inspect::Inspection *inspection() const { return tokenPanel().inspection(); }
    QString tokenText() const { return tokenPanel().text(); }

    /// The value of a field of the response, empty where it has none.
    QString responseField(const QString &name) const
    {
        for (const auto *field : response().findChildren<ui::ValueField *>()) {
            if (field->accessibleName() == name)
                return field->value();
        }
        return {};
    }

    /// All labels of the response.
    QString responseWords() const
    {
        QStringList words;
        for (const auto *label : response().findChildren<QLabel *>()) {
            if (label->isVisible())
                words += label->text();
        }
        return words.join(QLatin1Char('\n'));
    }

    /// What is left of a widget where those around it end. (A visible region leaves out what children cover.)
    QSize seenSize(const QString &name) const
    {
        const QWidget *widget = named(name);
        if (!widget)
            return {};
        QRect seen = widget->rect();
        for (; !widget->isWindow(); widget = widget->parentWidget())
            seen = seen.translated(widget->pos()).intersected(widget->parentWidget()->rect());
        return seen.size();
    }

private:
    const QWidget &response() const { return *hiddenNamed(QStringLiteral("Response")); }
    /// The one in front.
    const ui::TokenPanel &tokenPanel() const
    {
        const auto panels = m_window.findChildren<ui::TokenPanel *>();
        const auto seen = std::ranges::find_if(panels, &ui::TokenPanel::isVisible);
        return seen == panels.end() ? *panels.first() : **seen;
    }

    ui::MainWindow m_window;
    mutable QPushButton *m_fetchButton = nullptr;
    mutable QPointer<QWidget> m_verdict;
};

} // namespace tokenscope::tests
