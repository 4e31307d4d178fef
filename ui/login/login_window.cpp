// SPDX-License-Identifier: Apache-2.0
#include "ui/login/login_window.h"

#include "explain/login/login_words.h"
#include "explain/phrases/counted.h"
#include "explain/verdict/work_words.h"
#include "login/sanitizing/sanitizer.h"
#include "ui/files/file_name.h"
#include "ui/files/report_file.h"
#include "ui/files/save_dialog.h"
#include "ui/login/login_reading.h"
#include "ui/login/login_verdict.h"
#include "ui/login/step_details.h"
#include "ui/login/steps_model.h"
#include "ui/login/steps_view.h"
#include "ui/look/appearance.h"
#include "ui/look/choice_box.h"
#include "ui/look/flow_layout.h"
#include "ui/look/message_box.h"
#include "ui/look/shortcut_precedence.h"
#include "ui/look/tokens.h"
#include "ui/look/widgets.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QSplitter>
#include <QStatusBar>
#include <QUrl>
#include <QVBoxLayout>

namespace tokenscope::ui {

using namespace Qt::StringLiterals;
using explain::LoginWords;

namespace {

constexpr int savedMessageTime = 15'000;

QPushButton *headPushButton(const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setAutoDefault(false);
    return button;
}

} // namespace

LoginWindow::LoginWindow(QWidget *parent)
    : QMainWindow(parent, Qt::Window)
    , m_reading(new LoginReading(this))
    , m_model(new StepsModel(this))
{
    setWindowTitle(tr("Login from a recording"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptDrops(true);
    createWidgets();
    createMenus();
    connectSignals();
    followLook(*this);
    showState();
    resize(1360, 860);
    setMinimumSize(760, 520);
}

QWidget *LoginWindow::createHead(QWidget *parent)
{
    auto *head = new QWidget(parent);
    m_name = new ElidingLabel(head);
    m_name->setObjectName(u"fileName"_s);
    QFont bold = font();
    bold.setBold(true);
    m_name->setFont(bold);
    m_size = new PlainLabel({}, head);
    setTone(*m_size, Tone::Muted);
    m_logins = new ChoiceBox(head);
    m_logins->setAccessibleName(tr("Login"));
    m_logins->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_logins->setMaximumWidth(80 * fontMetrics().averageCharWidth()); // names of clients can be anything
    m_table = headPushButton(tr("&Table of its tokens"), head);
    m_save = headPushButton(tr("Save sa&nitized recording…"), head);
    auto *flow = new FlowLayout(8); // NOLINT: the head takes it
    for (QWidget *each : std::initializer_list<QWidget *>{m_name, m_size, m_logins, m_table, m_save})
        flow->addWidget(each);
    flow->setContentsMargins(0, 0, 0, 0);
    head->setLayout(flow);
    return head;
}

QWidget *LoginWindow::createSteps(QWidget *parent)
{
    auto *split = new QSplitter(parent);
    auto *stepsCard = new Panel(split);
    m_steps = new StepsView(m_model, stepsCard);
    auto *stepsColumn = new QVBoxLayout(stepsCard);
    stepsColumn->setContentsMargins(1, 1, 1, 1);
    stepsColumn->addWidget(m_steps);
    auto *detailsCard = new Panel(split);
    m_details = new StepDetails(detailsCard);
    auto *detailsColumn = new QVBoxLayout(detailsCard);
    detailsColumn->setContentsMargins(1, 1, 1, 1);
    detailsColumn->addWidget(m_details);
    split->addWidget(stepsCard);
    split->addWidget(detailsCard);
    split->setStretchFactor(0, 5);
    split->setStretchFactor(1, 3);
    split->setChildrenCollapsible(false);
    split->setSizes({5000, 3000}); // of what there is, by these parts
    return split;
}

void LoginWindow::createWidgets()
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(16, 8, 16, 8);
    column->setSpacing(8);
    m_verdict = new LoginVerdict(content);
    column->addWidget(createHead(content));
    column->addWidget(m_verdict);
    m_parts = createSteps(content);
    column->addWidget(m_parts, 1);
    column->addStretch(0);
    setCentralWidget(content);
    auto *note = new PlainLabel(tr("Codes, cookies and secrets are not shown. Nothing is sent anywhere."), this);
    setTone(*note, Tone::Muted);
    note->setFont(smallFont());
    statusBar()->addWidget(note);
    statusBar()->setContentsMargins(measure::edge - 4, 0, measure::edge - 4, 0);
    statusBar()->setSizeGripEnabled(false);
}

void LoginWindow::createMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    file->addAction(tr("&Open a recording…"), QKeySequence::Open, this, &LoginWindow::chooseRecording);
    m_saveEntry =
        file->addAction(tr("&Save sanitized recording…"), QKeySequence::Save, this, &LoginWindow::chooseSanitized);
    m_tableEntry = file->addAction(tr("&Table of its tokens"), this, [this] { emit tableWanted(m_reading->file()); });
    file->addSeparator();
    file->addAction(tr("&Close"), QKeySequence::Close, this, &QWidget::close);
    QMenu *view = menuBar()->addMenu(tr("&View"));
    view->addAction(tr("&First broken link"), QKeySequence(Qt::Key_F7), m_steps, &StepsView::chooseFirst);
    view->addAction(tr("&Next link with trouble"), QKeySequence(Qt::Key_F8), m_steps, &StepsView::chooseNextTrouble);
    new ShortcutPrecedence(this); // NOLINT: the window owns it
}

void LoginWindow::connectSignals()
{
    connect(m_reading, &LoginReading::stateChanged, this, &LoginWindow::showState);
    connect(m_verdict, &LoginVerdict::openWanted, this, &LoginWindow::chooseRecording);
    connect(m_verdict, &LoginVerdict::cancelWanted, m_reading, &LoginReading::cancel);
    connect(m_verdict, &LoginVerdict::brokenStepWanted, this, [this] {
        m_steps->chooseFirst();
        m_steps->setFocus();
    });
    connect(m_logins, &QComboBox::activated, this, &LoginWindow::showLogin);
    connect(m_table, &QPushButton::clicked, this, [this] { emit tableWanted(m_reading->file()); });
    connect(m_save, &QPushButton::clicked, this, &LoginWindow::chooseSanitized);
    connect(m_steps, &StepsView::chosen, this, &LoginWindow::showChosen);
    connect(m_details, &StepDetails::inspectWanted, this, &LoginWindow::inspectWanted);
    connect(m_details, &StepDetails::stepWanted, m_steps, &StepsView::chooseExchange);
}

void LoginWindow::openRecording(const QByteArray &file)
{
    m_reading->start(file);
}

void LoginWindow::showState()
{
    const auto &report = m_reading->report();
    const bool hasLogins = report && !report->logins.empty();
    m_name->setText(m_reading->fileName());
    m_name->setVisible(!m_reading->fileName().isEmpty());
    m_size->setVisible(report != nullptr);
    if (report)
        m_size->setText(
            explain::counted(qint64(report->recording.har.entries.size()), tr("%1 request"), tr("%1 requests")));
    m_table->setVisible(report != nullptr);
    m_tableEntry->setEnabled(report != nullptr);
    m_save->setVisible(report != nullptr);
    m_saveEntry->setEnabled(report != nullptr);
    m_parts->setVisible(hasLogins);
    m_verdict->showReading(*m_reading);
    listLogins();
    showLogin(hasLogins ? int(report->firstBroken.value_or(0)) : -1);
    if (hasLogins)
        m_steps->setFocus();
}

void LoginWindow::listLogins()
{
    m_logins->clear();
    const auto &report = m_reading->report();
    const std::size_t count = report ? report->logins.size() : 0;
    for (std::size_t i = 0; i < count; ++i)
        m_logins->addItem(LoginWords::login(report->recording, i));
    m_logins->setVisible(count > 1);
}

void LoginWindow::showLogin(int login)
{
    m_logins->setCurrentIndex(login);
    m_model->showLogin(m_reading->report(), login < 0 ? 0 : std::size_t(login));
    if (login >= 0)
        m_verdict->showLogin(*m_reading->report(), std::size_t(login));
    m_steps->chooseFirst();
}

void LoginWindow::showChosen()
{
    const QModelIndex index = m_steps->currentIndex();
    const auto exchange = m_model->exchangeAt(index);
    if (exchange && m_reading->report())
        m_details->showStep(m_reading->report(), *exchange, m_model->linkAt(index));
    else
        m_details->showNothing();
}

void LoginWindow::chooseRecording()
{
    auto *dialog = new QFileDialog(this, tr("Open a recording"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Recordings (*.har)"), tr("All files (*)")});
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_naming.start(
            this, [path] { return fileShownAs(path); },
            [this](const concurrency::WorkResult<std::optional<QByteArray>> &file) {
                if (file && *file)
                    openRecording(**file);
            });
    });
    dialog->open();
}

void LoginWindow::chooseSanitized()
{
    if (!m_reading->report())
        return;
    QFileDialog *dialog = createSaveDialog(this, tr("Save the recording without its secrets"));
    dialog->setDefaultSuffix(u"har"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &LoginWindow::saveSanitized);
    dialog->open();
}

void LoginWindow::saveSanitized(const QString &path)
{
    const auto fail = [this](const QString &reason) {
        statusBar()->clearMessage();
        showMessage(this, tr("The recording could not be saved."), reason);
    };
    statusBar()->showMessage(tr("Saving…"));
    m_saving.start(
        this,
        [report = m_reading->report()] { return QByteArray::fromStdString(login::sanitizedHar(report->recording)); },
        [this, path, fail](const concurrency::WorkResult<QByteArray> &clean) {
            if (!clean)
                return fail(explain::workFaultWords(clean.error(), explain::WorkSubject::File));
            whenDone(writeReportFile(path, *clean), this, [this, fail](const QString &reason) {
                if (!reason.isEmpty())
                    return fail(reason);
                statusBar()->showMessage(
                    tr("Saved. Names and addresses of people in tokens are still in it: look through it first."),
                    savedMessageTime);
            });
        });
}

void LoginWindow::reword()
{
    m_model->reword();
    m_details->reword();
    const int login = m_logins->currentIndex();
    if (m_reading->report() && login >= 0)
        m_verdict->showLogin(*m_reading->report(), std::size_t(login));
}

void LoginWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void LoginWindow::dropEvent(QDropEvent *event)
{
    if (const QByteArray file = firstFileOf(event->mimeData()->urls()); !file.isEmpty())
        openRecording(file);
}

} // namespace tokenscope::ui
