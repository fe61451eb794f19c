@echo off
rem For reports that are dropped on it: checks them before they are handed in, says in Chinese what was found, and opens
rem the slip and the marked copies. These lie in the folder "<first report>-check" beside the first report.
setlocal EnableExtensions DisableDelayedExpansion
if "%~1"=="" (
  call "%~dp0bin\gongkai.cmd" check --help
  echo.
  pause
  exit /b 2
)
set "CHECK=%~f1-check"
set "FILES="
:file
set FILES=%FILES% "%~f1"
shift /1
if not "%~1"=="" goto file
if not exist "%CHECK%\" mkdir "%CHECK%"
del "%CHECK%\slip.docx" 2>nul
call "%~dp0bin\gongkai.cmd" check %FILES% "--output=%CHECK%\slip.docx" "--marked=%CHECK%"
set "CODE=%ERRORLEVEL%"
for %%F in ("%CHECK%\*") do start "" "%%~fF"
echo.
pause
exit /b %CODE%
