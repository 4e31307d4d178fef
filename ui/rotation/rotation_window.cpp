// SPDX-License-Identifier: Apache-2.0
#include "ui/rotation/rotation_window.h"

#include "explain/phrases/duration_words.h"
#include "explain/rotation/rotation_words.h"
#include "ui/files/file_name.h"
#include "ui/look/appearance.h"
#include "ui/look/choice_box.h"
#include "ui/look/flow_layout.h"
#include "ui/look/shortcut_precedence.h"
#include "ui/look/widgets.h"
#include "ui/rotation/rotation_model.h"
#include "ui/rotation/rotation_reading.h"
#include "ui/rotation/rotation_view.h"
#include "ui/rotation/treatment_legend.h"
#include "ui/token/verdict/answer_card.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace tokenscope::ui {

using explain::RotationWords;

RotationWindow::RotationWindow(QWidget *parent)
    : QMainWindow(parent, Qt::Window)
    , m_reading(new RotationReading(this))
    , m_model(new RotationModel(this))
{
    setWindowTitle(tr("Key rotation"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptDrops(true);
    createWidgets();
    createMenus();
    connect(m_reading, &RotationReading::stateChanged, this, &RotationWindow::showState);
    followLook(*this);
    showState();
    resize(1160, 760);
    setMinimumSize(760, 520);
}

QWidget *RotationWindow::createHead(QWidget *parent)
{
    auto *head = new QWidget(parent);
    m_source = new ElidingLabel(head);
    QFont bold = font();
    bold.setBold(true);
    m_source->setFont(bold);
    m_lifetimeLabel = new PlainLabel(tr("Tokens live"), head);
    setTone(*m_lifetimeLabel, Tone::Muted);
    m_lifetime = new ChoiceBox(head);
    m_lifetime->setAccessibleName(tr("How long tokens live"));
    m_lifetime->addItem(tr("not known how long"));
    for (const std::chrono::seconds each : std::initializer_list<std::chrono::seconds>{
             std::chrono::minutes(5), std::chrono::minutes(15), std::chrono::hours(1), std::chrono::hours(8),
             std::chrono::hours(24)})
        m_lifetime->addItem(explain::roughDuration(each), qlonglong(each.count()));
    m_open = new QPushButton(tr("&Add a watch…"), head);
    m_open->setAutoDefault(false);
    auto *flow = new FlowLayout(8); // NOLINT: the head takes it
    for (QWidget *each : std::initializer_list<QWidget *>{m_source, m_lifetimeLabel, m_lifetime, m_open})
        flow->addWidget(each);
    flow->setContentsMargins(0, 0, 0, 0);
    head->setLayout(flow);
    connect(m_lifetime, &QComboBox::activated, this, &RotationWindow::showAnswer);
    connect(m_open, &QPushButton::clicked, this, &RotationWindow::chooseWatch);
    return head;
}

QWidget *RotationWindow::createBars(QWidget *parent)
{
    auto *card = new Panel(parent);
    m_view = new RotationView(m_model, card);
    auto *legend = new TreatmentLegend(card);
    m_advice = new PlainLabel({}, card);
    m_advice->setObjectName(QStringLiteral("advice"));
    m_advice->setWordWrap(true);
    setTone(*m_advice, Tone::Muted);
    auto *below = new QVBoxLayout;
    below->setContentsMargins(16, 4, 16, 12);
    below->setSpacing(8);
    below->addWidget(legend);
    below->addWidget(m_advice);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(1, 1, 1, 1);
    column->addWidget(m_view, 1);
    column->addLayout(below);
    return card;
}

void RotationWindow::createWidgets()
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(16, 8, 16, 16);
    column->setSpacing(8);
    column->addWidget(createHead(content));
    m_answer = new AnswerCard(tr("Whether clients had time"), content);
    m_start = new QPushButton(tr("&Open a watch…"), m_answer);
    m_start->setProperty("primary", true);
    m_cancel = new QPushButton(tr("C&ancel"), m_answer);
    m_answer->addButton(m_start);
    m_answer->addButton(m_cancel);
    connect(m_start, &QPushButton::clicked, this, &RotationWindow::chooseWatch);
    connect(m_cancel, &QPushButton::clicked, m_reading, &RotationReading::cancel);
    column->addWidget(m_answer);
    m_bars = createBars(content);
    column->addWidget(m_bars, 1);
    column->addStretch(0);
    setCentralWidget(content);
}

void RotationWindow::createMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    file->addAction(tr("&Open a watch…"), QKeySequence::Open, this, &RotationWindow::chooseWatch);
    file->addSeparator();
    file->addAction(tr("&Close"), QKeySequence::Close, this, &QWidget::close);
    new ShortcutPrecedence(this); // NOLINT: the window owns it
}

void RotationWindow::useKept(const QList<storage::KeptKeySet> &sets)
{
    m_reading->useKept(sets);
}

void RotationWindow::openWatch(const QByteArray &file)
{
    m_reading->openWatch(file);
}

QString RotationWindow::sourceWords() const
{
    const QString &watch = m_reading->watchName();
    if (watch.isEmpty())
        return tr("Keys that were fetched and kept");
    return m_reading->usesKept() ? tr("%1, and keys that were fetched and kept").arg(watch) : watch;
}

std::optional<std::chrono::seconds> RotationWindow::tokenLifetime() const
{
    const qlonglong seconds = m_lifetime->currentData().toLongLong();
    return seconds > 0 ? std::optional(std::chrono::seconds(seconds)) : std::nullopt;
}

void RotationWindow::showState()
{
    using State = RotationReading::State;
    const bool isDone = m_reading->state() == State::Done;
    m_source->setVisible(isDone);
    m_lifetimeLabel->setVisible(isDone);
    m_lifetime->setVisible(isDone);
    m_open->setVisible(isDone);
    m_bars->setVisible(isDone);
    m_model->setLog(m_reading->log());
    m_answer->showButton(m_reading->state() == State::Reading ? m_cancel : isDone ? nullptr : m_start);
    switch (m_reading->state()) {
    case State::Empty:
        return m_answer->present(
            {MarkIcon::Mark::Waiting,
             tr("No keys over time yet"),
             {tr("Open the lines that a watch of a key set wrote, or drop them here. Where keys of an endpoint are "
                 "loaded that were fetched before too, those are drawn.")}});
    case State::Reading:
        return m_answer->present({MarkIcon::Mark::Waiting, tr("Reading…")});
    case State::Failed:
        return m_answer->present({MarkIcon::Mark::Unknown, tr("The watch could not be read"), {m_reading->fault()}});
    case State::Done:
        break;
    }
    m_source->setText(sourceWords());
    m_view->showAll();
    showAnswer();
}

void RotationWindow::showAnswer()
{
    if (!m_reading->log())
        return;
    const rotation::WatchLog &log = *m_reading->log();
    const rotation::Advice advice = adviceFor(log, tokenLifetime());
    const QStringList hasty = RotationWords::hastyChanges(log, advice);
    const QString blindness = log.blindness > std::chrono::seconds(0)
                                  ? tr("A change may have come up to %1 before it was seen: nobody fetched in between.")
                                        .arg(explain::exactDuration(log.blindness))
                                  : QString();
    const QString unknownLife =
        tokenLifetime() ? QString()
                        : tr("Tokens that a key signed before it went may still live: choose above for how long.");
    const auto isChange = [](const rotation::PublishedKey &key) { return !key.isFromBefore || key.until; };
    if (std::ranges::none_of(log.keys, isChange))
        m_answer->present({MarkIcon::Mark::NotChecked, tr("No key came or went"), {blindness}});
    else if (hasty.isEmpty())
        m_answer->present({MarkIcon::Mark::Passed, tr("Every change left clients time"), {unknownLife, blindness}});
    else
        m_answer->present({MarkIcon::Mark::Failed, tr("A key went too soon"), hasty + QStringList(blindness)});
    m_advice->setText(RotationWords::advice(advice).join(u'\n'));
}

void RotationWindow::reword()
{
    m_model->reword();
    m_view->header()->viewport()->update();
    showAnswer();
}

void RotationWindow::chooseWatch()
{
    auto *dialog = new QFileDialog(this, tr("Open a watch"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_naming.start(
            this, [path] { return fileShownAs(path); },
            [this](const concurrency::WorkResult<std::optional<QByteArray>> &file) {
                if (file && *file)
                    openWatch(**file);
            });
    });
    dialog->open();
}

void RotationWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void RotationWindow::dropEvent(QDropEvent *event)
{
    if (const QByteArray file = firstFileOf(event->mimeData()->urls()); !file.isEmpty())
        openWatch(file);
}

} // namespace tokenscope::ui
