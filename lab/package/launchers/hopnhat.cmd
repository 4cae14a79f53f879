@echo off
rem Runs hopnhat with the Node.js in this folder. Double-clicked, or with files dropped on it, it starts the guided run.
rem ASCII only: a batch file is read in the code page of the computer.
rem The option halves the memory for new objects, and with it a fifth of that of a province; it costs no time.
setlocal DisableDelayedExpansion
set "HERE=%~dp0"
set "HOPNHAT_COMMAND=%~f0"
set "HOPNHAT_CALL="
set "NODE_OPTIONS="
if not exist "%HERE%node\node.exe" goto incomplete
if not exist "%HERE%app\bin\hopnhat.js" goto incomplete
set "PAGE="
for /f "tokens=2 delims=:." %%p in ('chcp') do set "PAGE=%%p"
chcp 65001 >nul
if "%~1"=="" goto window
rem Dropped files have full paths; a command has not.
if /i "%~f1"=="%~1" goto window
"%HERE%node\node.exe" --max-semi-space-size=16 "%HERE%app\bin\hopnhat.js" %*
set "STATUS=%ERRORLEVEL%"
if defined PAGE chcp %PAGE% >nul
exit /b %STATUS%

:window
rem pushd gives a folder on the network a drive letter; lists are usually beside the folder of the program.
pushd "%HERE%.."
setlocal EnableDelayedExpansion
rem The whole call, since a dropped name with an ampersand ends the arguments early.
set "HOPNHAT_CALL=!cmdcmdline!"
set "OWN="
if defined HOPNHAT_CALL if not "!HOPNHAT_CALL:/c=!"=="!HOPNHAT_CALL!" set "OWN=1"
"!HERE!node\node.exe" --max-semi-space-size=16 "!HERE!app\bin\hopnhat.js" start %*
set "STATUS=!ERRORLEVEL!"
popd
if defined OWN pause
if defined PAGE chcp !PAGE! >nul
rem In a window of its own, exit also drops what the ampersand left over.
if defined OWN exit !STATUS!
exit /b !STATUS!

:incomplete
echo Chua giai nen het. Bam chuot phai vao tep .zip, chon "Extract All...", roi chay hopnhat.cmd trong thu muc moi.
echo Not extracted. Right-click the .zip file, choose "Extract All...", then run hopnhat.cmd in the new folder.
pause
exit /b 2
