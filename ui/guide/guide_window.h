// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QMap>
#include <QStringList>

class QTextEdit;
class QTreeWidget;

namespace tokenscope::ui {

/// The guide for people who answer for tokens (docs/guide.md), with its table of contents and the shortcuts of the
/// window that it belongs to.
class GuideWindow final : public QDialog
{
    Q_OBJECT

public:
    /// Brings the guide of that widget's window to the front, at the section of that title. A section that the guide
    /// does not have leaves it where it is.
    static void open(QWidget *widget, const QString &section = {});

    /// Where F1 leads from that widget: its own section, or that of what it is in. Empty if there is none.
    static QString sectionOf(const QWidget *widget);
    static void setSection(QWidget &widget, const QString &section);

    QStringList sections() const { return m_places.keys(); }

private:
    explicit GuideWindow(QWidget *window);

    void addShortcuts(const QWidget &window);
    void fillContents();
    void showSection(const QString &title);

    QTreeWidget *m_contents;
    QTextEdit *m_text;
    QMap<QString, int> m_places; ///< number of the block with the heading
};

} // namespace tokenscope::ui
