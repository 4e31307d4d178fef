// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "challenge/pack.h"
#include "demo/demo_endpoint.h"
#include "endpoint/pasted/environment.h"
#include "explain/findings/actions.h"
#include "explain/phrases/time_zone.h"
#include "storage/storage.h"
#include "ui/files/companion_files.h"
#include "ui/session/background_work.h"
#include "ui/session/session.h"
#include "ui/token/token_history.h"

#include <QMainWindow>

#include <functional>
#include <memory>
#include <vector>

class QMenu;
class QMimeData;

namespace tokenscope::ui {

struct OpenedFile;
struct OpenedFiles;
class AnalysisWindows;
class ChallengeWindow;
class DemoStrip;
class EarlierKeysStrip;
class EndpointBar;
class EndpointDialog;
class KeyPanel;
class KeyRefresher;
class KeySide;
class NetworkMenu;
class PasteRouting;
class PlainLabel;
class ResponsePanel;
class StartPage;
class StatusLine;
class TableWindow;
class RememberedToken;
class TokenPanel;
class TokenTabs;

/// The window: endpoint and its answer on the left, the token and the verdict on the right.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// `storagePath` is the database of what is kept; without one nothing is kept after the window is gone.
    explicit MainWindow(const QString &storagePath = {}, QWidget *parent = nullptr);

    /// Starts the demo endpoint, fetches its keys, and inspects the sample with that id.
    void showDemo(const QString &sampleId = {});
    /// Keys, a token or both out of files, read off the window's thread. The paths are the system's own: any bytes.
    void openFiles(const QList<QByteArray> &paths);
    /// The tokens of a log, in a window of their own that reads the file in place. The path is the system's own.
    void openLog(const QByteArray &file);
    /// A login out of its recording, in a window of its own. The path is the system's own.
    void openRecording(const QByteArray &file);
    /// Dates, from now on.
    void showTimesIn(explain::TimeZone zone);
    /// Takes columns of the key table away, as the user had them.
    void hideKeyColumns(const QStringList &names);
    /// How requests go out from now on, and what they may cost.
    void setConnection(const ConnectionSettings &connection, const endpoint::FetchLimits &limits = {});
    /// How the verdict on screen follows, for whoever wants to prove it again; for the owner of the file alone.
    void saveProof(const QString &path);
    /// Fills endpoint and token with what the environment says, and says so. Asks for nothing.
    void fillFrom(const endpoint::EnvironmentRequest &environment);

signals:
    /// The demo's keys are there and its sample has its verdict.
    void demoShown();
    void firstPainted();
    /// Another one beside this.
    void windowWanted();

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool event(QEvent *event) override;

private:
    void createWidgets();
    void createMenus();
    void createFileMenu();
    void createEditMenu();
    void find();
    void createViewMenu();
    void createKeysMenu();
    void createNetworkMenu();
    void createTokenMenu();
    void addTabEntries(QMenu *menu);
    void fillHistory(QMenu *history);
    void compareTokens();
    void compareKeySets();
    void makeToken();
    challenge::Target targetAtHand() const;
    ChallengeWindow *showChallenge(const challenge::Target &target);
    void connectSignals();
    void connectDemo();
    void connectTokens();
    void connectToken(TokenPanel &panel);
    void onTokenOpened(TokenPanel &panel);
    void onTokenSwitched();
    TokenPanel &token() const; ///< the one in front
    void connectStorage();
    void applyLook();
    void rewordTimes();

    void fetch();
    EndpointDialog *createEndpointDialog();
    void showEndpoints();
    void pressStar(const QPoint &place);
    void showSavedMenu(const storage::SavedEndpoint &saved, const QPoint &place);
    void offerEndpoints(const QList<storage::SavedEndpoint> &saved);
    void comeBackTo(const storage::LastEndpoint &last);
    void onDemoStarted(const demo::DemoDescription &demo);
    void onKeysChanged(const inspect::InspectionKeys &keys);
    void onRefused(const endpoint::FetchError &error);
    void markStaleKeys();
    void onInspected(const inspect::Inspection &inspection);
    void performStep(const explain::Action &step);
    void askBeforeFetchingFrom(const std::string &issuer);
    void loadTokenAsKeys();
    void choosePayload();
    void chooseCompanion(Companion companion);
    void takeCompanion(Companion companion, const Companions &content);
    void emphasizeNextStep();
    void askAboutToken();
    void askAboutOwnToken(const endpoint::FetchError &error);
    bool canAskAboutToken() const;
    bool isStarting() const;
    void leaveStart();
    void pasteToken();
    void completePages();
    void chooseFile();
    void pasteKeys();
    void openPasted(const QMimeData &given);
    void openPastedText(const QString &text);
    void setTokenText(const QString &text);
    void openPastedKeys(const OpenedFile &pasted);
    void readFiles(const std::function<OpenedFiles(const Passphrase &)> &read);
    void useFiles(const OpenedFiles &opened);
    void useOpenedKeys(const std::vector<NamedKeys> &sets, const QStringList &passedOver);
    void connectAnalysis();
    TableWindow &openTable();
    void openRotation();
    void openDropped(const QByteArray &file);
    void openReport();
    void sayThereIsNoReport();
    void copyReport();
    void chooseProofFile();
    void finishProof(const QString &fault);

    storage::Storage m_storage;
    QList<storage::SavedEndpoint> m_savedEndpoints;
    Session m_session;
    EndpointBar *m_endpointBar;
    RememberedToken *m_rememberedToken;
    DemoStrip *m_demoStrip;
    StartPage *m_start;
    QWidget *m_tokenArea; ///< in whose place it is
    KeySide *m_keySide;
    EarlierKeysStrip *m_earlierKeys;
    ResponsePanel *m_response;
    KeyPanel *m_keys;
    TokenTabs *m_tokens;
    std::vector<demo::SampleToken> m_samples; ///< of the demo, once it runs
    AnalysisWindows *m_analysis;
    StatusLine *m_statusLine;
    PasteRouting *m_pasteRouting;
    KeyRefresher *m_refresher;
    BackgroundWork m_reporting;
    BackgroundWork m_proving;
    BackgroundWork m_opening; ///< of the files that were asked for last, whichever could be read first
    TokenHistory m_history;
    QString m_wantedSample;
    bool m_demoPending = false;
    bool m_painted = false;
};

} // namespace tokenscope::ui
