// SPDX-License-Identifier: Apache-2.0
#include "ui/token/expectations/saved_expectations_bar.h"

#include "explain/phrases/plain_text.h"
#include "ui/look/choice_box.h"

#include <QHBoxLayout>
#include <QInputDialog>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace tokenscope::ui {

using storage::NamedExpectations;

SavedExpectationsBar::SavedExpectationsBar(QWidget *parent)
    : QWidget(parent)
    , m_choice(new ChoiceBox(this))
    , m_save(new QPushButton(tr("Save as…"), this))
    , m_delete(new QPushButton(tr("Delete"), this))
{
    m_choice->setAccessibleName(tr("Saved expectations"));
    m_choice->setPlaceholderText(tr("Saved expectations"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(2); // more would keep the decoded token narrow in a small window
    m_save->setAccessibleName(tr("Save expectations as"));
    m_delete->setAccessibleName(tr("Delete saved expectations"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_choice, 1);
    row->addWidget(m_save);
    row->addWidget(m_delete);
    connect(m_choice, &QComboBox::activated, this, &SavedExpectationsBar::choose);
    connect(m_save, &QPushButton::clicked, this, &SavedExpectationsBar::askForName);
    connect(m_delete, &QPushButton::clicked, this, &SavedExpectationsBar::removeChosen);
    setEnabled(false);
    updateChoice();
}

void SavedExpectationsBar::setStorage(storage::Storage &storage)
{
    m_storage = &storage;
    connect(&storage, &storage::Storage::expectationsChanged, this, &SavedExpectationsBar::showEntries);
    storage.readExpectations();
    setEnabled(true);
}

void SavedExpectationsBar::setExpectations(const inspect::Expectations &expectations)
{
    m_expectations = expectations;
    updateChoice();
}

void SavedExpectationsBar::showEntries(const QList<NamedExpectations> &entries)
{
    m_entries = entries;
    const QSignalBlocker quiet(m_choice);
    m_choice->clear();
    for (const NamedExpectations &entry : entries)
        m_choice->addItem(explain::plainText(entry.name.toStdString()));
    updateChoice();
}

void SavedExpectationsBar::choose(int index)
{
    if (index >= 0 && index < m_entries.size())
        emit chosen(m_entries[index].expectations);
}

void SavedExpectationsBar::askForName()
{
    auto *dialog = new QInputDialog(this);
    dialog->setWindowTitle(tr("Save expectations"));
    dialog->setLabelText(tr("Name (one that is there already is replaced):"));
    if (const int shown = m_choice->currentIndex(); shown >= 0)
        dialog->setTextValue(m_entries[shown].name);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QInputDialog::textValueSelected, this, &SavedExpectationsBar::save);
    dialog->open();
}

void SavedExpectationsBar::save(const QString &name)
{
    m_storage->saveExpectations({name.trimmed(), m_expectations});
}

void SavedExpectationsBar::removeChosen()
{
    if (const int shown = m_choice->currentIndex(); shown >= 0)
        m_storage->removeExpectations(m_entries[shown].name);
}

/// The name that is shown is that of the expectations in force; edited ones have none.
void SavedExpectationsBar::updateChoice()
{
    const auto isInForce = [this](const NamedExpectations &entry) { return entry.expectations == m_expectations; };
    const int shown = m_choice->currentIndex();
    if (shown < 0 || !isInForce(m_entries[shown])) {
        const auto found = std::ranges::find_if(m_entries, isInForce);
        m_choice->setCurrentIndex(found == m_entries.end() ? -1 : int(found - m_entries.begin()));
    }
    m_delete->setEnabled(m_choice->currentIndex() >= 0);
}

} // namespace tokenscope::ui
